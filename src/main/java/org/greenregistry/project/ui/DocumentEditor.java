package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.ItemEditor;
import org.jspecify.annotations.Nullable;

/** One paper or publication. */
class DocumentEditor implements ItemEditor<Document> {

    private final String id;
    private final Input<DocumentKind> kind;
    private final Input<String> number;
    private final Input<ReducedDate> date;
    private final Input<String> authority;
    private final Input<String> link;
    private final Input<StoredFile> file;

    DocumentEditor(FormPart part, Document document) {
        id = document.id();
        kind = part.choice("kind", Arrays.asList(DocumentKind.values()), Words.of("project.documents.kind"))
                .show(document.kind());
        number = part.text("number").show(document.number());
        date = part.typed("date", Words.DATE).show(document.date());
        date.hint(Words.text("project.date.hint"));
        authority = part.text("authority").show(document.authority());
        link = part.text("link").show(document.link());
        file = part.file("file").show(document.file());
    }

    /** What a document is called where another field names it. */
    static String name(Document document) {
        return Stream.of(
                        document.kind() == null ? null : Words.text("project.documents.kind." + document.kind()),
                        document.number() == null ? address(document) : document.number(),
                        document.date() == null ? null : document.date().text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String address(Document document) {
        return document.link() == null && document.file() != null
                ? document.file().name()
                : document.link();
    }

    @Override
    public List<Component> fields() {
        return List.of(kind.field(), number.field(), date.field(), authority.field(), link.field(), file.field());
    }

    @Override
    public Document value() {
        return new Document(
                id, kind.value(), number.value(), date.value(), authority.value(), link.value(), file.value());
    }

    @Override
    public String title() {
        return name(value());
    }
}
