package org.greenregistry.place.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Places of one sort, searched by the address. Fields stay the same objects while rows change. */
class PlaceList extends Div {

    static final String UNITS = "steward/units";
    static final String PARKS = "steward/parks";
    static final String BOUNDARIES = "steward/boundaries";

    private static final int MOST = 60;

    private final Locale locale = Lang.current();
    private final String path;
    private final Div bar = new Div();
    private final HtmlContainer text = SearchField.input(locale, "place.search");
    private final HtmlContainer count = Tags.tag("p", "count");
    private final Div results = new Div();

    PlaceList(String path) {
        this.path = path;
        var search = new Div(text, SearchField.button(locale, "place.search"));
        search.addClassName("search");
        var form = SearchField.form(locale, path, "");
        form.add(search);
        SearchField.onSent(
                form, query -> UI.getCurrentOrThrow().navigate(Lang.path(path), QueryParameters.fromString(query)));
        count.getElement().setAttribute("role", "status");
        results.addClassName("results");
        bar.addClassNames("row", "spread");
        var lead = new Paragraph(Wording.text(locale, "place.lead"));
        lead.addClassName("lead");
        addClassNames("page", "list");
        add(new H1(Wording.text(locale, "place.title")), lead, sorts(locale, path), form, bar, results);
    }

    /** All parks, or those that best match what was typed. */
    static List<Park> parks(PlaceService places, String typed) {
        return typed.isBlank() ? places.parks() : places.searchParks(typed, MOST);
    }

    /** The communes of today, or the units of any time that best match what was typed. */
    static List<AdminUnit> units(PlaceService places, String typed) {
        return typed.isBlank() ? places.communes() : places.searchUnits(typed.strip(), MOST);
    }

    /** The pages of places, the one at {@code path} marked. */
    static Nav sorts(Locale locale, String path) {
        var sorts = new Nav(
                sort(locale, UNITS, "place.units", path),
                sort(locale, PARKS, "place.parks", path),
                sort(locale, BOUNDARIES, "place.boundary.title", path));
        sorts.addClassName("row");
        sorts.getElement().setAttribute("aria-label", Wording.text(locale, "place.title"));
        return sorts;
    }

    private static HtmlContainer sort(Locale locale, String path, String key, String shown) {
        var link = Tags.link("chip", Lang.path(locale, path), Wording.text(locale, key));
        if (path.equals(shown)) {
            link.addClassName("on");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    void show(String typed, List<ListItem> rows) {
        SearchField.show(text, typed);
        count.setText(Wording.text(locale, "place.found", rows.size()));
        var query = typed.isEmpty() ? "" : "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        bar.removeAll();
        bar.add(count, ExcelLink.of(locale, path, query));
        results.removeAll();
        if (rows.isEmpty()) {
            var empty = new Paragraph(Wording.text(locale, "place.none"));
            empty.addClassName("empty");
            results.add(empty);
            return;
        }
        var list = new OrderedList();
        list.addClassName("projects");
        rows.forEach(list::add);
        results.add(list);
    }

    /** One place: what it is, its name, and lines about it. */
    static ListItem row(String eyebrow, String name, List<String> lines) {
        var top = new Div(Tags.span("eyebrow", eyebrow), Tags.said("h2", "project-name", name));
        top.addClassName("project-top");
        var about = new Div();
        about.addClassName("project-lines");
        lines.forEach(line -> about.add(Tags.span("", line)));
        var row = new ListItem(top, about);
        row.addClassName("project-row");
        return row;
    }
}
