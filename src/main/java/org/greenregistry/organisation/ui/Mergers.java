package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.Published;
import org.greenregistry.organisation.MergeService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Organisations that are one: what the page of the survivor says of it, and a steward’s acts. */
@Component
class Mergers {

    private final OrganisationService organisations;
    private final MergeService merges;

    Mergers(OrganisationService organisations, MergeService merges) {
        this.organisations = organisations;
        this.merges = merges;
    }

    /** Which organisation {@code organisation} is today, if that is another one the reader may see. */
    Optional<OrganisationRow> survivor(Published<OrganisationContent> organisation) {
        return Optional.ofNullable(
                        organisations.linked(Set.of(organisation.record())).get(organisation.record()))
                .filter(today -> !today.record().equals(organisation.record()));
    }

    /** For staff: those that were merged into this one, each with its history. */
    Optional<Section> absorbed(Published<OrganisationContent> survivor) {
        var rows = organisations.mergedInto(survivor.record());
        if (rows.isEmpty() || !Actor.current().isStaff()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        rows.forEach(row -> list.add(item(row)));
        var section = Tags.section("merged", "", said("organisation.merged"));
        section.add(list);
        return Optional.of(section);
    }

    private ListItem item(OrganisationRow row) {
        var name = row.name().in(Lang.current());
        var item = new ListItem(
                Tags.span("", name + " · "),
                Tags.link("", Lang.path("history/organisation/" + row.code()), row.code()));
        item.addClassName("row");
        if (Actor.current().is(Role.STEWARD)) {
            var separate = button("organisation.separate", () -> new SeparateDialog(
                            name, reason -> finish(() -> merges.separate(row.record(), reason)))
                    .open());
            separate.getElement().setAttribute("aria-label", said("organisation.separate.of", name));
            item.add(separate);
        }
        return item;
    }

    /** For a steward: opens the question which organisation this one really is. */
    NativeButton merge(Published<OrganisationContent> organisation) {
        var name = organisation.content().name().text().in(Lang.current());
        return button("organisation.merge", () -> new MergeDialog(
                        name, organisations, merger -> finish(() -> merges.merge(organisation.record(), merger)))
                .open());
    }

    /** The page is shown anew: it may lead elsewhere by now. */
    private static void finish(Runnable act) {
        act.run();
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
        Notification.show(said("organisation.merge.done"), 5000, Notification.Position.BOTTOM_CENTER);
    }

    private static NativeButton button(String key, Runnable act) {
        var button = new NativeButton(said(key), click -> act.run());
        button.addClassName("button");
        return button;
    }

    private static String said(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
