package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.place.Hub;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** A card for each theme, leading to what the book has of it, with how much that is. */
@org.springframework.stereotype.Component
class ThemesPage {

    private final CooperationKinds kinds;
    private final CooperationService service;
    private final CatalogueService catalogue;
    private final PlaceService places;

    ThemesPage(CooperationKinds kinds, CooperationService service, CatalogueService catalogue, PlaceService places) {
        this.kinds = kinds;
        this.service = service;
        this.catalogue = catalogue;
        this.places = places;
    }

    /**
     * Something a card leads to.
     *
     * @param count how many there are; absent where that says nothing
     */
    private record Way(String path, String words, @Nullable Long count) {}

    Div of(Locale locale) {
        var lead = new Paragraph(Wording.text(locale, "themes.lead"));
        lead.addClassName("lead");
        var cards = Tags.tag("ul", "theme-cards");
        places.hubs().forEach(hub -> cards.add(hub(hub, locale)));
        cards.add(
                card(
                        "city",
                        Stream.of(kind("city-indicators", locale), projects(category("SMART_CITY"), locale)),
                        locale),
                card("digital", Stream.of(projects(digital(), locale)), locale),
                card(
                        "technology",
                        Stream.of(
                                kind("needs", "kind", "TECHNOLOGY", locale),
                                kind("links", "kind", "TECHNOLOGY_TRANSFER", locale),
                                projects(category("SCIENCE_TECHNOLOGY_INNOVATION"), locale)),
                        locale),
                card(
                        "supply",
                        Stream.of(kind("needs", "kind", "SUPPLIER", locale), kind("links", "kind", "SUPPLY", locale)),
                        locale),
                card("startups", Stream.of(kind("startups", locale)), locale),
                card(
                        "helix",
                        Stream.of(
                                kind("links", locale),
                                Optional.of(new Way(NetworkUrl.PATH, text("network.title", locale), null)),
                                Optional.of(new Way("organisations", text("themes.organisations", locale), null))),
                        locale),
                card(
                        "people",
                        Stream.of(
                                kind("courses", locale),
                                Optional.of(new Way("parks", text("themes.parks", locale), real(places.parks())))),
                        locale),
                card("incentives", Stream.of(kind("incentives", locale)), locale),
                card(
                        "green",
                        Stream.of(Optional.of(new Way(GreenDealView.PATH, text("greenDeal.title", locale), null))),
                        locale),
                card("events", Stream.of(kind("events", locale), kind("awards", locale)), locale));
        var page = new Div(new H1(Wording.text(locale, "themes.title")), lead, cards);
        page.addClassNames("page", "themes");
        return page;
    }

    private HtmlContainer hub(Hub hub, Locale locale) {
        var filter = hub.search() == null
                ? ProjectFilter.ALL.with(Facet.PARK, Set.copyOf(hub.parks()))
                : ProjectFilter.ALL.withText(hub.search());
        var own = new Way("places/" + hub.code(), text("themes.place", locale), null);
        return card(
                hub.name().in(locale),
                Wording.text(locale, hub.parks().isEmpty() ? "themes.hub.more" : "themes.shared.more"),
                Stream.of(Optional.of(own), projects(filter, locale)),
                locale);
    }

    private static HtmlContainer card(String theme, Stream<Optional<Way>> ways, Locale locale) {
        return card(text("themes." + theme, locale), text("themes." + theme + ".more", locale), ways, locale);
    }

    private static HtmlContainer card(String name, String more, Stream<Optional<Way>> ways, Locale locale) {
        var list = Tags.tag("ul", "theme-ways");
        ways.flatMap(Optional::stream).forEach(way -> list.add(Tags.tag("li", "", line(way, locale))));
        return Tags.tag("li", "card", Tags.said("h2", "project-name", name), Tags.said("p", "", more), list);
    }

    private static HtmlContainer line(Way way, Locale locale) {
        var link = Tags.link("", Lang.path(locale, way.path()), way.words());
        return way.count() == null
                ? Tags.tag("span", "", link)
                : Tags.tag("span", "", link, Tags.span("facet-count", String.valueOf(way.count())));
    }

    private Optional<Way> kind(String folder, Locale locale) {
        return kinds.in(folder)
                .map(kind -> new Way(folder, text(kind.name() + ".list", locale), real(kind, CooperationQuery.ALL)));
    }

    /** The list narrowed to one value of its facet. */
    private Optional<Way> kind(String folder, String facet, String value, Locale locale) {
        return kinds.in(folder).map(kind -> narrowed(kind, facet, value, locale));
    }

    private Way narrowed(CooperationKind<?> kind, String facet, String value, Locale locale) {
        var query = CooperationQuery.ALL.with(facet, Set.of(value));
        return new Way(
                kind.folder() + "?" + facet + "=" + value,
                text(kind.name() + ".list", locale) + ": " + kind.words(facet, value, locale),
                real(kind, query));
    }

    /** Samples are no part of the book's numbers; absent where there is nothing else. */
    private @Nullable Long real(CooperationKind<?> kind, CooperationQuery query) {
        var count = service.count(kind, query.withSamples(Samples.EXCLUDE));
        return count == 0 ? null : count;
    }

    private static long real(List<Park> parks) {
        return parks.stream().filter(park -> !park.isSample()).count();
    }

    private Optional<Way> projects(ProjectFilter filter, Locale locale) {
        var count = catalogue.count(filter);
        var shown = count == 0 ? filter.withSamples(Samples.INCLUDE) : filter;
        return Optional.of(new Way(
                "projects?" + CatalogueParameters.write(ProjectQuery.of(shown)),
                text("themes.projects", locale),
                count == 0 ? null : count));
    }

    private static ProjectFilter category(String code) {
        return ProjectFilter.ALL.with(Facet.CATEGORY, Set.of(code));
    }

    /** Projects that say they use any technology of smart production. */
    private static ProjectFilter digital() {
        return ProjectFilter.ALL.with(
                Facet.TECHNOLOGY,
                Arrays.stream(SmartTechnology.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    private static String text(String key, Locale locale) {
        return Wording.text(locale, key);
    }
}
