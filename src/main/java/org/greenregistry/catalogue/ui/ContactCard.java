package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.ContactOffice;
import org.greenregistry.dossier.Phase;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Whom an investor asks about a call: the office, how it is reached, when and in which languages. */
@Component
class ContactCard {

    Optional<HtmlContainer> of(Reading reading) {
        var contact = reading.content().opportunity().contact();
        if (!reading.isIn(Phase.OPPORTUNITY) || contact.office() == null) {
            return Optional.empty();
        }
        var card = Tags.tag(
                "section",
                "contact",
                Tags.said("h2", "", Wording.text(reading.locale(), "catalogue.contact")),
                Tags.said("p", "strong", contact.office()));
        ways(card, contact);
        var when = Stream.of(contact.languages(), contact.hours())
                .filter(words -> words != null)
                .collect(Collectors.joining(" · "));
        if (!when.isEmpty()) {
            card.add(Tags.said("p", "small muted", when));
        }
        return Optional.of(card);
    }

    private static void ways(HtmlContainer card, ContactOffice contact) {
        if (contact.phone() != null) {
            card.add(Tags.link("way", "tel:" + contact.phone().replaceAll("[^0-9+]", ""), contact.phone()));
        }
        if (contact.email() != null) {
            card.add(Tags.link("way", "mailto:" + contact.email(), contact.email()));
        }
        if (contact.zalo() != null) {
            card.add(Tags.span("way", "Zalo\u00a0" + contact.zalo()));
        }
    }
}
