package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.Sought;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The rows of a list as it is looked at, or why there are none. */
@org.springframework.stereotype.Component
class ListResults {

    private static final List<Integer> SIZES = List.of(ProjectQuery.USUAL_SIZE, 50, 100);

    private final CatalogueService catalogue;
    private final RowCard cards;
    private final ResultTable table;
    private final ResultMap map;
    private final ResultBoard board;
    private final Formats formats;

    ListResults(
            CatalogueService catalogue,
            RowCard cards,
            ResultTable table,
            ResultMap map,
            ResultBoard board,
            Formats formats) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.table = table;
        this.map = map;
        this.board = board;
        this.formats = formats;
    }

    List<Component> of(Listing listing, Map<Narrowing, Long> waysOut, Locale locale) {
        if (listing.isBookEmpty()) {
            var words = new Paragraph(empty(listing, locale));
            words.addClassName("empty");
            return List.of(words);
        }
        if (listing.count() == 0) {
            return List.of(nothing(waysOut, listing.url(), locale));
        }
        return switch (listing.url().view()) {
            case LIST -> paged(listing, List.of(list(listing, locale)), locale);
            case TABLE -> paged(listing, table.of(listing, locale), locale);
            case MAP -> List.of(map.of(listing, paged(listing, List.of(list(listing, locale)), locale), locale));
            case BOARD -> List.of(board.of(listing, locale));
        };
    }

    private String empty(Listing listing, Locale locale) {
        return listing.began()
                .map(first -> Wording.text(locale, "catalogue.empty.before", formats.date(first)))
                .orElseGet(() -> Wording.text(
                        locale, listing.url().asOf() == null ? "catalogue.empty" : "catalogue.empty.past"));
    }

    private OrderedList list(Listing listing, Locale locale) {
        var list = new OrderedList();
        list.addClassName("projects");
        for (var row : listing.rows()) {
            var card = cards.of(row, listing, locale);
            if (row.match() != null) {
                card.add(match(row.match(), listing.answer().sought(), locale));
            }
            card.add(CompareBar.tick(row, listing.url(), locale));
            list.add(card);
        }
        return list;
    }

    private static HtmlContainer match(String passage, Sought sought, Locale locale) {
        return Tags.tag(
                "p",
                "project-match",
                Tags.span("muted", Wording.text(locale, "catalogue.match") + " "),
                Tags.sign("", "“"),
                Marked.of(passage, sought),
                Tags.sign("", "”"));
    }

    private Div nothing(Map<Narrowing, Long> waysOut, ListUrl url, Locale locale) {
        var box = new Div(new H2(Wording.text(locale, "catalogue.nothing")));
        box.addClassName("empty");
        meant(url, locale).ifPresent(box::add);
        var ways = new Div();
        ways.addClassNames("row", "ways-out");
        if (!waysOut.isEmpty()) {
            box.add(new Paragraph(Wording.text(locale, "catalogue.nothing.try")));
            waysOut.forEach(
                    (way, rows) -> ways.add(Tags.link("chip", way.without().href(locale), way.words() + " → " + rows)));
        }
        ways.add(Tags.link("button", url.cleared().href(locale), Wording.text(locale, "catalogue.clear")));
        box.add(ways);
        return box;
    }

    /**
     * Words that no project has are said, so that nobody takes what is shown for what was typed, and how a name writes
     * them is offered.
     */
    Optional<Component> loose(Listing listing, Locale locale) {
        var loose = listing.answer().sought().loose();
        if (loose.isEmpty() || listing.count() == 0) {
            return Optional.empty();
        }
        var words = loose.stream().sorted().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        var note = Tags.tag("div", "note", Tags.said("p", "", Wording.text(locale, "catalogue.loose", words)));
        meant(listing.url(), locale).ifPresent(note::add);
        return Optional.of(note);
    }

    private Optional<HtmlContainer> meant(ListUrl url, Locale locale) {
        return catalogue.meant(url.filter()).map(words -> {
            var meant = url.with(url.filter().withText(words));
            var link = Tags.link("strong", meant.href(locale), "“" + words + "”");
            return Tags.tag("p", "meant", Tags.span("", Wording.text(locale, "catalogue.nothing.meant") + " "), link);
        });
    }

    private static List<Component> paged(Listing listing, List<? extends Component> shown, Locale locale) {
        var all = new ArrayList<Component>(shown);
        if (listing.count() > ProjectQuery.USUAL_SIZE) {
            var url = listing.url();
            var pages = PageLinks.of(
                    url.page(), listing.pages(), page -> url.onPage(page).href(locale), locale);
            pages.add(sizes(url, locale));
            all.add(pages);
        }
        return all;
    }

    private static HtmlContainer sizes(ListUrl url, Locale locale) {
        var choice = Tags.tag("select", "");
        choice.getElement().setAttribute("name", "size");
        var offered = new ArrayList<>(SIZES);
        if (!offered.contains(url.asked().size())) {
            offered.add(url.asked().size());
        }
        for (var size : offered) {
            var option = Tags.said("option", "", String.valueOf(size));
            option.getElement().setAttribute("value", String.valueOf(size));
            option.getElement().setAttribute("selected", size == url.asked().size());
            choice.add(option);
        }
        return Tags.tag("label", "sort", Tags.span("", Wording.text(locale, "catalogue.size")), choice);
    }
}
