package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.organisation.PersonCard;
import org.greenregistry.organisation.PersonDetails;
import org.greenregistry.organisation.PersonService;
import org.greenregistry.shell.Fields;

/** One person: everything held can be downloaded for him or her, and erased. */
class PersonDialog extends Dialog {

    private final PersonService persons;
    private final PersonCard card;
    private final Runnable erased;
    private final TextArea reason = Fields.area("person.erase.why");

    /** @param erased runs when the person is no longer there */
    PersonDialog(PersonService persons, PersonCard card, Runnable erased) {
        this.persons = persons;
        this.card = card;
        this.erased = erased;
        setHeaderTitle(card.details().name());
        reason.setMaxLength(1000);
        reason.setHelperText(getTranslation("person.erase.why.help"));
        var erase = new Button(getTranslation("person.erase.act"), click -> erase());
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var help = new Span(getTranslation("person.export.help"));
        help.addClassNames("muted", "small");
        add(
                new Paragraph(words(card.details())),
                new Paragraph(export(), new Span(" "), help),
                new H3(getTranslation("person.erase")),
                reason,
                erase);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private static String words(PersonDetails details) {
        return Stream.of(details.position(), details.organisation(), details.contact())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** Made when it is asked for: only then is it an export. */
    private Anchor export() {
        var link = new Anchor(DownloadHandler.fromInputStream(asked -> response()), getTranslation("person.export"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private DownloadResponse response() {
        var json = Canonical.text(Canonical.tree(persons.export(card.id()))).getBytes(StandardCharsets.UTF_8);
        var name = "person-" + card.id() + ".json";
        return new DownloadResponse(new ByteArrayInputStream(json), name, "application/json", json.length);
    }

    private void erase() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(getTranslation("person.erase.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        persons.erase(card.id(), reason.getValue());
        close();
        erased.run();
        Notification.show(getTranslation("person.erase.done"));
    }
}
