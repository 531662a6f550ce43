package org.greenregistry.project.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.Document;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.RecordEditor;
import org.jspecify.annotations.Nullable;

/** One paper or publication. */
class DocumentEditor extends RecordEditor<Document> {

    DocumentEditor(FormPart part, Document document, FieldMakers makers) {
        super(part, document, makers);
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
    public String title() {
        return name(value());
    }
}
