package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.CatalogueSettings;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Phase;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The first page: search, three doors, what the book holds today, what is open now, what changed. */
@Component
class HomePage {

    private static final int OPEN = 4;

    private final CatalogueService catalogue;
    private final RowCard cards;
    private final Changed changed;
    private final FacetValues facets;
    private final CatalogueSettings settings;
    private final Formats formats;
    private final Clock clock;

    HomePage(
            CatalogueService catalogue,
            RowCard cards,
            Changed changed,
            FacetValues facets,
            CatalogueSettings settings,
            Formats formats,
            Clock clock) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.changed = changed;
        this.facets = facets;
        this.settings = settings;
        this.formats = formats;
        this.clock = clock;
    }

    Div of(Locale locale) {
        var page = new Div(hero(locale));
        page.addClassNames("page", "home");
        var counts = catalogue.counts(ProjectFilter.ALL);
        var all = catalogue.count(ProjectFilter.ALL);
        if (all == 0) {
            var empty = new Paragraph(Wording.text(locale, "catalogue.empty"));
            empty.addClassName("empty");
            page.add(empty);
            return page;
        }
        var lists = new Div(open(counts, locale), changed.section(locale));
        lists.addClassName("home-lists");
        page.add(doors(counts, all, locale), themes(locale), today(counts, locale), lists);
        landmarks(locale).ifPresent(page::add);
        return page;
    }

    private static Div hero(Locale locale) {
        var lead = new Paragraph(Wording.text(locale, "catalogue.home.lead"));
        lead.addClassName("lead");
        var form = SearchField.form(locale, "projects", "search");
        form.add(SearchField.suggesting(locale, "catalogue.search"), SearchField.button(locale, "catalogue.search"));
        var tries = new Paragraph(Wording.text(locale, "catalogue.home.try") + " ");
        tries.addClassName("tries");
        for (var words : Wording.text(locale, "catalogue.home.tries").split(" · ", -1)) {
            var url = ListUrl.of(ProjectFilter.ALL.withText(words));
            tries.add(Tags.link("", url.href(locale), words));
        }
        var hero = new Div(new H1(Wording.text(locale, "catalogue.home.title")), lead, form, tries);
        hero.addClassName("hero");
        return hero;
    }

    private static UnorderedList doors(Map<Facet, Map<String, Long>> counts, long all, Locale locale) {
        var open = of(counts, Facet.PHASE, Phase.OPPORTUNITY.name());
        var doors = new UnorderedList(
                door("invest", open, Lang.path(locale, SitesUrl.PATH), locale),
                door("projects", all, ListUrl.ALL.href(locale), locale),
                door("partners", 0, Lang.path(locale, "organisations"), locale));
        doors.addClassName("doors");
        return doors;
    }

    private static HtmlContainer themes(Locale locale) {
        return Tags.tag(
                "p", "", Tags.link("more", Lang.path(locale, "topics"), Wording.text(locale, "catalogue.home.themes")));
    }

    private static ListItem door(String name, long count, String href, Locale locale) {
        var door = new Anchor(
                href,
                Tags.span("door-name", Wording.text(locale, "catalogue.door." + name)),
                Tags.span("door-more", Wording.text(locale, "catalogue.door." + name + ".more", count)),
                Tags.sign("door-go", "→"));
        door.addClassNames("card", "door");
        return new ListItem(door);
    }

    private HtmlContainer today(Map<Facet, Map<String, Long>> counts, Locale locale) {
        var section = Tags.section(
                "today", "panel today", Wording.text(locale, "catalogue.home.today", formats.date(clock.instant())));
        var flow = new OrderedList();
        flow.addClassName("flow");
        for (var phase : Phase.values()) {
            var count = of(counts, Facet.PHASE, phase.name());
            if (count > 0 || phase.compareTo(Phase.OPERATING) <= 0) {
                flow.add(new ListItem(total(
                        Tags.sign("phase " + phase.name().toLowerCase(Locale.ROOT), ""),
                        count,
                        Wording.text(locale, "project.phase." + phase),
                        ListUrl.of(Facet.PHASE, phase.name()),
                        locale)));
            }
        }
        var ladder = new UnorderedList();
        ladder.addClassNames("flow", "evidence-flow");
        for (var value : facets.offered(Facet.PROOF)) {
            var step = Evidence.of(value);
            ladder.add(new ListItem(total(
                    Tags.sign("evidence", Marks.dots(step)),
                    of(counts, Facet.PROOF, value),
                    Marks.word(step, locale),
                    ListUrl.of(Facet.PROOF, value),
                    locale)));
        }
        section.add(
                flow,
                Tags.said("h3", "", Wording.text(locale, "catalogue.facet.PROOF")),
                ladder,
                Tags.link("", Lang.path(locale, "about"), Wording.text(locale, "about.title")));
        return section;
    }

    /** A number that opens exactly its rows. */
    private static HtmlContainer total(
            com.vaadin.flow.component.Component sign, long count, String words, ListUrl url, Locale locale) {
        var made = count == 0 ? Tags.tag("span", "total none") : Tags.link("total", url.href(locale), "");
        made.add(sign, Tags.span("total-number", String.valueOf(count)), Tags.span("total-word", words));
        return made;
    }

    private HtmlContainer open(Map<Facet, Map<String, Long>> counts, Locale locale) {
        var url = ListUrl.of(Facet.PHASE, Phase.OPPORTUNITY.name());
        var section = Tags.section("open", "", Wording.text(locale, "catalogue.home.open"));
        var rows = catalogue.rows(url.filter(), Order.NEWEST, PageRequest.of(0, OPEN));
        if (rows.isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "catalogue.home.open.none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassNames("projects", "open-projects");
        rows.forEach(row -> list.add(cards.of(row, "h3", locale)));
        var count = of(counts, Facet.PHASE, Phase.OPPORTUNITY.name());
        section.add(list, Tags.link("more", url.href(locale), Wording.text(locale, "catalogue.home.open.all", count)));
        return section;
    }

    /** What the area is known for. */
    private Optional<HtmlContainer> landmarks(Locale locale) {
        if (settings.landmarks().isEmpty()) {
            return Optional.empty();
        }
        var line =
                Tags.tag("p", "tries landmarks", Tags.span("strong", Wording.text(locale, "catalogue.home.landmarks")));
        settings.landmarks().forEach(landmark -> {
            var link = Tags.link(
                    "", Lang.path(locale, landmark.path()), landmark.name().in(locale));
            if (landmark.path().contains("#")) {
                link.getElement().setAttribute("router-ignore", true);
            }
            line.add(link);
        });
        return Optional.of(line);
    }

    private static long of(Map<Facet, Map<String, Long>> counts, Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
    }
}
