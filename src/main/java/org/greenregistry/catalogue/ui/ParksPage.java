package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.ParkStatus;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * Industrial parks and clusters, found by a name or place of now or before. The plain page and the live one are the
 * same.
 */
class ParksPage extends Div {

    private final Locale locale;
    private final PlaceService places;
    private final Formats formats;
    private final HtmlContainer form;
    private final HtmlContainer text;
    private final HtmlContainer status = Tags.tag("select", "");
    private final HtmlContainer count = Tags.tag("p", "count");
    private final Div results = new Div();

    ParksPage(Locale locale, PlaceService places, Formats formats) {
        this.locale = locale;
        this.places = places;
        this.formats = formats;
        form = SearchField.form(locale, PlaceHref.PARKS, "");
        text = SearchField.input(locale, "place.search");
        var search = new Div(text, SearchField.button(locale, "place.search"));
        search.addClassName("search");
        count.getElement().setAttribute("role", "status");
        var label =
                Tags.tag("label", "sort", Tags.span("", Wording.text(locale, "catalogue.places.status")), statuses());
        var toolbar = new Div(count, label);
        toolbar.addClassName("toolbar");
        form.add(search, toolbar);
        results.addClassName("results");
        var lead = new Paragraph(Wording.text(locale, "catalogue.places.parks.lead"));
        lead.addClassName("lead");
        addClassNames("page", "list");
        add(new H1(Wording.text(locale, "catalogue.places.parks")), lead, hubs(), form, results);
    }

    private HtmlContainer statuses() {
        status.getElement().setAttribute("name", ParksUrl.STATUS);
        status.add(option("", Wording.text(locale, "catalogue.places.status.any")));
        for (var known : ParkStatus.values()) {
            status.add(option(known.name(), Wording.text(locale, "place.parkStatus." + known)));
        }
        return status;
    }

    private static HtmlContainer option(String value, String words) {
        var option = Tags.said("option", "", words);
        option.getElement().setAttribute("value", value);
        return option;
    }

    private HtmlContainer hubs() {
        var list = Tags.tag("ul", "row chips");
        places.hubs()
                .forEach(hub -> list.add(Tags.tag(
                        "li",
                        "",
                        Tags.link("chip", PlaceHref.of(hub, locale), hub.name().in(locale)))));
        return list;
    }

    /** Tells the query of the form when somebody searches. */
    void onSearch(Consumer<String> query) {
        SearchField.onSent(form, query);
    }

    void show(ParksUrl url, CatalogueService catalogue) {
        SearchField.show(text, url.text());
        var chosen = url.status() == null ? "" : url.status().name();
        status.getChildren().forEach(option -> option.getElement()
                .setAttribute("selected", chosen.equals(option.getElement().getAttribute("value"))));
        status.getElement().setProperty("value", chosen);
        var named = url.text().isEmpty() ? places.parks() : places.searchParks(url.text(), Integer.MAX_VALUE);
        var found = named.stream()
                .filter(park -> url.status() == null || park.status() == url.status())
                .toList();
        count.setText(Wording.text(locale, "catalogue.places.parks.count", found.size()));
        results.removeAll();
        if (found.isEmpty()) {
            results.add(Tags.said("p", "empty", Wording.text(locale, "place.none")));
            return;
        }
        var projects = catalogue.counts(ProjectFilter.ALL).getOrDefault(Facet.PARK, Map.of());
        results.add(list(found, projects));
    }

    private OrderedList list(List<IndustrialPark> parks, Map<String, Long> projects) {
        var list = new OrderedList();
        list.addClassName("projects");
        parks.forEach(park -> list.add(item(park, projects.getOrDefault(park.code(), 0L))));
        return list;
    }

    private ListItem item(IndustrialPark park, long projects) {
        var link = Tags.link("", PlaceHref.of(park, locale), park.name().in(locale));
        var top = new Div(
                Tags.span("eyebrow", Wording.text(locale, "place.parkStatus." + park.status())),
                Tags.tag("h2", "project-name", link));
        top.addClassName("project-top");
        var lines = new Div(
                Tags.span("", Wording.text(locale, "place.area", formats.number(park.areaHa(), locale)) + where(park)),
                Tags.span("muted", formerly(park)),
                Tags.span("", Wording.text(locale, "catalogue.count", projects)));
        lines.addClassName("project-lines");
        var item = new ListItem(top, lines);
        item.addClassName("project-row");
        return item;
    }

    private String where(IndustrialPark park) {
        return Optional.ofNullable(park.unit())
                .flatMap(places::unit)
                .map(unit -> " · " + unit.fullName().in(locale))
                .orElse("");
    }

    private String formerly(IndustrialPark park) {
        var names = Stream.concat(park.formerCommunes().stream(), park.formerDistricts().stream())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Wording.text(locale, "place.formerly", names);
    }
}
