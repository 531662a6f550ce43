package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.ComparisonService;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.CopyButton;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.springframework.beans.factory.ObjectProvider;

/** Every version of one record the reader may see; for staff also who, and every act on it. */
@Route(value = "history/:kind/:code", layout = MainLayout.class)
@RouteAlias(value = "en/history/:kind/:code", layout = MainLayout.class)
@AnonymousAllowed
class HistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RecordService records;
    private final ComparisonService comparisons;
    private final JournalService journal;
    private final ObjectProvider<ActorNames> accounts;
    private final RecordLinks links;
    private final Phrasing phrasing;
    private String title = "";

    HistoryView(
            RecordService records,
            ComparisonService comparisons,
            JournalService journal,
            ObjectProvider<ActorNames> accounts,
            RecordLinks links,
            Phrasing phrasing) {
        this.records = records;
        this.comparisons = comparisons;
        this.journal = journal;
        this.accounts = accounts;
        this.links = links;
        this.phrasing = phrasing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = records.named(parameter(event, "kind"), parameter(event, "code"))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("ledger.history.of", name.title().in(Lang.current()));
        getContent().removeAll();
        getContent().add(content(name, event));
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }

    private HistoryContent content(RecordName name, BeforeEnterEvent event) {
        var versions = records.history(name.id());
        var staff = Actor.current().isStaff();
        var acts = staff ? journal.of(name.id()) : List.<JournalLine>of();
        var ids = Stream.concat(
                        versions.stream()
                                .flatMap(row -> Stream.of(
                                        Optional.ofNullable(row.author()), Optional.ofNullable(row.reviewer()))),
                        acts.stream().map(act -> Optional.ofNullable(act.account())))
                .flatMap(Optional::stream);
        var people = staff ? People.of(accounts.getObject(), ids) : People.NOBODY;
        var pair = VersionPair.parse(event.getLocation().getQueryParameters().getParameters());
        var content = new HistoryContent(name, links, phrasing, people, Lang.current())
                .compared(versions, pair, pair.flatMap(two -> comparisons.between(name.id(), two.from(), two.to())))
                .versions(versions, row -> tools(name, row));
        if (staff) {
            content.add(acts(acts, people));
        }
        return content;
    }

    private List<Component> tools(RecordName name, VersionRow row) {
        var copy = new CopyButton(row.hash(), "ledger.history.copy");
        return Actor.current().is(Role.AUDITOR)
                ? List.of(copy, new Anchor(RedactView.path(name, row.number()), getTranslation("ledger.redact.link")))
                : List.of(copy);
    }

    private Section acts(List<JournalLine> acts, People people) {
        var list = new UnorderedList();
        list.addClassName("acts");
        acts.forEach(act -> list.add(new ListItem(act(act, people))));
        var section = new Section(new H2(getTranslation("ledger.history.acts")), list);
        section.addClassName("section");
        return section;
    }

    private String act(JournalLine act, People people) {
        var account = act.account();
        var parts = Stream.of(
                "#" + act.number(),
                phrasing.time(act.at()),
                account == null ? getTranslation("ledger.nobody") : people.name(account),
                getTranslation("journal.action." + act.action()),
                act.reason() == null ? "" : act.reason());
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
