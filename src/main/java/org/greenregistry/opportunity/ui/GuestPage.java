package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.opportunity.GuestService;
import org.greenregistry.opportunity.GuestSheet;
import org.greenregistry.opportunity.GuestState;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What the link of a mail opens for a guest of an event: to confirm, to see where one stands, to withdraw. */
@Component
class GuestPage implements PublicForm {

    static final String PATH = "guest/";

    private final GuestService guests;

    GuestPage(GuestService guests) {
        this.guests = guests;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.startsWith(PATH)) {
            return Optional.empty();
        }
        var key = path.substring(PATH.length());
        return Optional.of(
                guests.sheet(key).map(sheet -> page(sheet, key, locale)).orElseGet(() -> stale(locale)));
    }

    private static Made page(GuestSheet sheet, String key, Locale locale) {
        var event = sheet.event();
        var name = event.title().in(locale);
        var title = Wording.text(locale, "guest.page." + sheet.state(), name);
        var lead = new Paragraph(Wording.text(locale, "guest.page." + sheet.state() + ".lead", sheet.name()));
        lead.addClassName("lead");
        var body = new Div(new H1(title), lead, new Paragraph(event.facts(locale)));
        if (sheet.state() == GuestState.ASKED) {
            body.add(new PlainForm(locale, "confirm-guest", Map.of())
                    .hidden("key", key)
                    .submit("opportunity.confirm.submit"));
        }
        body.add(
                Tags.link(
                        "",
                        Lang.path(locale, "events/" + event.code()),
                        Wording.text(locale, "opportunity.back", name)),
                withdraw(key, locale));
        return Made.of(title, body);
    }

    private static Div withdraw(String key, Locale locale) {
        var form = new PlainForm(locale, "withdraw-guest", Map.of())
                .hidden("key", key)
                .submit("guest.withdraw", "button");
        var box = new Div(
                new H2(Wording.text(locale, "guest.withdraw.title")),
                new Paragraph(Wording.text(locale, "guest.withdraw.more")),
                form);
        box.addClassName("section");
        return box;
    }

    private static Made stale(Locale locale) {
        var title = Wording.text(locale, "opportunity.key.stale");
        return Made.missing(
                title,
                new Div(
                        new H1(title),
                        new Paragraph(Wording.text(locale, "guest.key.stale.more")),
                        Tags.link("", Lang.path(locale, "events"), Wording.text(locale, "guest.events"))));
    }
}
