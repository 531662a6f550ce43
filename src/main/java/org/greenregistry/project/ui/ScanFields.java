package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.shell.Attachments;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.RecordForm;

/** The scan of the paper an act rests on. Nobody must have one at hand. */
class ScanFields extends Div {

    private final RecordForm<Document> scan;

    ScanFields(DocumentKind usual, FieldMakers makers, Attachments files) {
        var blank = new Document(UUID.randomUUID().toString().substring(0, 8), usual, null, null, null, null);
        scan = new RecordForm<>("project.documents", blank, makers, List.of("file", "kind"), files);
        addClassName("section");
        add(new H2(Words.text("project.act.scan")), scan);
    }

    /** Whether what is there can be handed in: no scan at all, or one whose kind is said. */
    boolean isSound() {
        return file().isEmpty() || scan.checked().isPresent();
    }

    /** Without number, day and authority: the act says them. Empty if none was brought. */
    Optional<Document> file() {
        return Optional.of(scan.parts().value()).filter(document -> document.file() != null);
    }
}
