package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;

/** The versions of one record as plain elements: the page before Vaadin starts and the live one show the same. */
class HistoryContent extends Div {

    private final RecordName name;
    private final RecordLinks links;
    private final Phrasing phrasing;
    private final People people;
    private final Locale locale;

    HistoryContent(RecordName name, RecordLinks links, Phrasing phrasing, People people, Locale locale) {
        this.name = name;
        this.links = links;
        this.phrasing = phrasing;
        this.people = people;
        this.locale = locale;
        addClassNames("page", "history");
        var title = name.title().in(locale);
        links.page(name.kind(), name.code(), locale).ifPresent(path -> {
            var back = new Anchor(path, "‹ " + title);
            back.addClassName("back");
            add(back);
        });
        add(new H1(text("ledger.history.of", title)));
        var lead = new Paragraph(name.code() + " · " + text("ledger.history.lead"));
        lead.addClassName("muted");
        var head = new Div(lead, ExcelLink.of(locale, "history/" + name.kind() + "/" + name.code(), ""));
        head.addClassNames("row", "spread");
        add(head);
    }

    /**
     * The choice of two versions, and what differs between those chosen.
     *
     * @param changes empty unless two versions that are there are chosen
     */
    HistoryContent compared(List<VersionRow> rows, Optional<VersionPair> pair, Optional<List<Change>> changes) {
        var choice = new VersionChoice(name, phrasing, locale);
        var tools = new Div();
        tools.addClassNames("history-tools");
        if (rows.size() > 1) {
            tools.add(choice.form(rows, pair.filter(chosen -> changes.isPresent())));
        }
        links.past(name.kind(), name.code(), locale).ifPresent(page -> tools.add(choice.pastForm(page)));
        add(tools);
        pair.ifPresent(chosen -> add(changes.map(found -> (Component) choice.differences(chosen, found))
                .orElseGet(() -> new Paragraph(text("ledger.compare.none", chosen.from(), chosen.to())))));
        return this;
    }

    /** @param tools what stands beside a version's hash; plain pages have nothing to press */
    HistoryContent versions(List<VersionRow> rows, Function<VersionRow, List<? extends Component>> tools) {
        var list = new OrderedList();
        list.addClassName("versions");
        list.getElement().setAttribute("reversed", true);
        for (var row : rows) {
            var item = new ListItem(heading(row), facts(row, tools));
            item.addClassNames("card", "version");
            if (row.withdrawn() && row.reason() != null) {
                item.add(new Paragraph(text("ledger.history.reason", row.reason())));
            }
            if (!row.changes().isEmpty()) {
                item.add(changes(row, row.equals(rows.getFirst())));
            }
            list.add(item);
        }
        add(list);
        return this;
    }

    private Div heading(VersionRow row) {
        var state = new Span(
                row.withdrawn() ? text("ledger.state.WITHDRAWN") : text("ledger.publication." + row.publication()));
        state.addClassName("chip");
        var heading = new Div(new H2(text("ledger.history.version", row.number())), state);
        heading.addClassName("row");
        return heading;
    }

    private Div facts(VersionRow row, Function<VersionRow, List<? extends Component>> tools) {
        var facts = new Div(new Span(phrasing.time(row.recordedFrom())));
        facts.addClassNames("row", "muted", "small");
        if (row.author() != null) {
            facts.add(new Span(text("ledger.history.author", people.name(row.author()))));
        }
        if (row.reviewer() != null) {
            facts.add(new Span(text("ledger.history.reviewer", people.name(row.reviewer()))));
        }
        var hash = new Span(text("ledger.history.hash", row.hash().substring(0, 12)));
        hash.addClassName("hash");
        hash.setTitle(row.hash());
        facts.add(hash);
        if (!row.withdrawn()) {
            links.past(name.kind(), name.code(), locale)
                    .ifPresent(page -> facts.add(new Anchor(
                            page + "?asOf=" + row.recordedFrom(), text("ledger.history.then", row.number()))));
        }
        tools.apply(row).forEach(facts::add);
        return facts;
    }

    private NativeDetails changes(VersionRow row, boolean open) {
        var details = new NativeDetails(
                text("ledger.review.changes", row.changes().size()),
                new ChangeTable(name.kind(), row.changes(), "ledger.history.caption", phrasing, locale, line -> {}));
        details.setOpen(open);
        return details;
    }

    private String text(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
