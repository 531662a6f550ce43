package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.dossier.Phase;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;

/** What the pages of places share: the way back, facts, and the projects there. */
@org.springframework.stereotype.Component
class PlaceParts {

    private static final int SHOWN = 6;

    private final CatalogueService catalogue;
    private final RowCard cards;
    private final Offers offers;

    PlaceParts(CatalogueService catalogue, RowCard cards, Offers offers) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.offers = offers;
    }

    static Div page(String eyebrow, String name, Locale locale) {
        var back = new Nav(
                Tags.link("", Lang.path(locale, PlaceHref.PARKS), Wording.text(locale, "catalogue.places.parks")));
        back.addClassName("crumbs");
        back.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.crumbs"));
        var page = new Div(back, Tags.span("eyebrow", eyebrow), new H1(name));
        page.addClassNames("page", "place-page");
        return page;
    }

    static HtmlContainer facts(Component... facts) {
        return Tags.tag("dl", "facts", facts);
    }

    static HtmlContainer fact(String key, Component value, Locale locale) {
        return Tags.tag("div", "", Tags.said("dt", "", Wording.text(locale, key)), Tags.tag("dd", "", value));
    }

    /** What nobody published is said, never left out. */
    static Span unpublished(Locale locale) {
        return Tags.span("unknown", Wording.text(locale, "catalogue.unpublished"));
    }

    static HtmlContainer links(String id, String heading, List<? extends Component> links) {
        var list = Tags.tag("ul", "place-links");
        links.forEach(link -> list.add(Tags.tag("li", "", link)));
        var section = Tags.section(id, "", heading);
        section.add(list);
        return section;
    }

    /** What a reader can do about the place whose projects {@code all} lists. */
    Optional<HtmlContainer> offers(ListUrl all, Locale locale) {
        return offers.onPlace(all.query(), locale);
    }

    /** The newest of the projects {@code all} lists, and how many there are in each phase. */
    HtmlContainer projects(ListUrl all, Locale locale) {
        var section = Tags.section("projects", "", Wording.text(locale, "catalogue.places.projects"));
        var count = catalogue.count(all.filter());
        if (count == 0) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "catalogue.places.projects.none")));
            return section;
        }
        var rows = Tags.tag("ul", "projects");
        catalogue
                .rows(all.filter(), Order.NEWEST, PageRequest.of(0, SHOWN))
                .forEach(row -> rows.add(cards.of(row, "h3", locale)));
        section.add(
                phases(all, locale),
                rows,
                Tags.link("more", all.href(locale), Wording.text(locale, "catalogue.places.projects.all", count)));
        return section;
    }

    private HtmlContainer phases(ListUrl all, Locale locale) {
        var counts = catalogue.counts(all.filter(), Facet.PHASE);
        var list = Tags.tag("ul", "row chips");
        for (var phase : Phase.values()) {
            long count = counts.getOrDefault(phase.name(), 0L);
            if (count > 0) {
                var words = Wording.text(locale, "project.phase." + phase) + " " + count;
                list.add(Tags.tag(
                        "li",
                        "",
                        Tags.link(
                                "chip",
                                all.with(Facet.PHASE, Set.of(phase.name())).href(locale),
                                words)));
            }
        }
        return list;
    }
}
