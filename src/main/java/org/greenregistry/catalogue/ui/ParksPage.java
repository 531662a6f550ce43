package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.ParkStatus;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.ExcelLink;
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
    private final ParkService parks;
    private final ParkRents rents;
    private final Formats formats;
    private final HtmlContainer form;
    private final HtmlContainer text;
    private final HtmlContainer status = Tags.tag("select", "");
    private final HtmlContainer count = Tags.tag("p", "count");
    private final Anchor file;
    private final Div results = new Div();

    ParksPage(Locale locale, PlaceService places, ParkService parks, ParkRents rents, Formats formats) {
        this.locale = locale;
        this.places = places;
        this.parks = parks;
        this.rents = rents;
        this.formats = formats;
        form = SearchField.form(locale, PlaceHref.PARKS, "");
        text = SearchField.input(locale, "place.search");
        var search = new Div(text, SearchField.button(locale, "place.search"));
        search.addClassName("search");
        count.getElement().setAttribute("role", "status");
        var label =
                Tags.tag("label", "sort", Tags.span("", Wording.text(locale, "catalogue.places.status")), statuses());
        file = ExcelLink.of(locale, PlaceHref.PARKS, "");
        var toolbar = new Div(count, label, file);
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
        var found = url.found(parks);
        file.setHref(ExcelLink.href(locale, PlaceHref.PARKS, url.query()));
        count.setText(counted(found));
        results.removeAll();
        if (found.isEmpty()) {
            results.add(Tags.said("p", "empty", Wording.text(locale, "place.none")));
            return;
        }
        var projects = ParkCounts.of(catalogue, found);
        results.add(
                WhereSection.map(Wording.text(locale, "catalogue.places.parks"), ParkMaps.path(url, locale), locale));
        results.add(table(found, projects));
    }

    /** Samples are counted apart. */
    private String counted(List<Park> found) {
        var samples = found.stream().filter(Park::isSample).count();
        if (samples > 0 && samples == found.size()) {
            return Wording.text(locale, "catalogue.places.parks.samples.only", samples);
        }
        var real = Wording.text(locale, "catalogue.places.parks.count", found.size() - samples);
        return samples == 0 ? real : Wording.text(locale, "catalogue.places.parks.samples", real, samples);
    }

    private HtmlContainer table(List<Park> rows, Map<String, Long> projects) {
        var table = new Table(Stream.of("name", "status", "area", "unit", "projects")
                .map(head -> Wording.text(locale, "catalogue.places.head." + head))
                .toList());
        rows.forEach(row -> table.row(List.of(
                name(row),
                new Span(status(row)),
                new Span(
                        row.area() == null
                                ? "–"
                                : Wording.text(locale, "place.area", formats.number(row.area(), locale))),
                new Span(unit(row)),
                new Span(formats.number(projects.getOrDefault(row.code(), 0L), locale)))));
        return table.made();
    }

    /** With what people still call the place, and what the park offers. */
    private Div name(Park row) {
        var name = new Div(
                Tags.link("strong", PlaceHref.of(row, locale), row.name().in(locale)));
        if (row.isSample()) {
            name.add(new Span(" "), Tags.span("chip", Wording.text(locale, "catalogue.places.sample.short")));
        }
        Stream.of(offered(row), formerly(row)).flatMap(Optional::stream).forEach(name::add);
        return name;
    }

    private String status(Park row) {
        return row.status()
                .map(known -> Wording.text(locale, "place.parkStatus." + known))
                .orElseGet(() -> Wording.text(locale, "catalogue.places.park"));
    }

    private String unit(Park row) {
        return Optional.ofNullable(row.unit())
                .flatMap(places::unit)
                .map(unit -> unit.fullName().in(locale))
                .orElseGet(() -> Wording.text(locale, "catalogue.places.undecided"));
    }

    private Optional<Span> formerly(Park row) {
        return Optional.of(row.formerNames().collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .map(names -> Tags.span("fact-more", Wording.text(locale, "place.formerly", names)));
    }

    /** What an investor asks first; nothing where the park has published nothing. */
    private Optional<Span> offered(Park row) {
        var parts = Stream.of(
                        row.content()
                                .freeLand()
                                .map(free -> Wording.text(
                                        locale, "catalogue.places.row.free", formats.number(free, locale))),
                        rents.land(row.content().rent(), locale)
                                .map(rent -> Wording.text(locale, "catalogue.places.row.rent", rent)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Tags.span("fact-more strong", parts));
    }
}
