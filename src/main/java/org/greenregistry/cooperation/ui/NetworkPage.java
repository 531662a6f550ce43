package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.Network;
import org.greenregistry.cooperation.NetworkService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.HtmlRegion;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;

/** The network as a drawing and as a table that says the same. Its filters are those of the list of links. */
@JsModule("./list.ts")
@NpmPackage(value = "d3-force", version = "3.0.0")
@NpmPackage(value = "@types/d3-force", version = "3.0.10", dev = true)
@JsModule("./chart/registry-network.ts")
class NetworkPage extends Div {

    private static final String FILTERS = "filters";

    private final Locale locale;
    private final boolean live;
    private final CooperationKind<LinkContent> kind;
    private final HtmlContainer form;
    private final HtmlRegion head;
    private final HtmlRegion facets;
    private final HtmlRegion results;

    /** @param live whether Vaadin runs the page */
    NetworkPage(CooperationKind<LinkContent> kind, Locale locale, boolean live) {
        this.kind = kind;
        this.locale = locale;
        this.live = live;
        form = SearchField.form(locale, NetworkUrl.PATH, "page list");
        head = new HtmlRegion("list-head", live);
        facets = new HtmlRegion("facet-groups", live);
        results = new HtmlRegion("results network", live);
        results.setId("results");
        results.getElement().setAttribute("tabindex", "-1");
        var column = new Aside(facets);
        column.setId(FILTERS);
        column.addClassName("facets");
        column.getElement().setAttribute("popover", "");
        column.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.filters"));
        var side = new Div(column);
        side.addClassName("list-side");
        var body = new Div(side, results);
        body.addClassName("list-body");
        var lead = Tags.said("p", "lead", Wording.text(locale, "network.lead"));
        form.add(new Div(new H1(Wording.text(locale, "network.title")), lead), head, body);
        add(form);
    }

    /** Tells the query of the form whenever somebody chooses or sends something. */
    void onChoice(Consumer<String> sent) {
        SearchField.onSent(form, sent);
    }

    void show(NetworkUrl url, CooperationService service, NetworkService networks) {
        var answer = service.answer(kind, url.asked(), PageRequest.of(0, 1));
        var network = networks.of(url.asked(), url.focus());
        head.show(head(url, network).toArray(Component[]::new));
        var boxes = new ArrayList<Component>();
        boxes.add(Tags.said("h2", "facets-title", Wording.text(locale, "catalogue.filters")));
        kind.facets().forEach(facet -> RecordFacets.group(kind, facet, url.list(), answer, locale)
                .ifPresent(boxes::add));
        boxes.add(done(url, network));
        facets.show(boxes.toArray(Component[]::new));
        results.show(results(url, network).toArray(Component[]::new));
    }

    private List<Component> head(NetworkUrl url, Network network) {
        var text = SearchField.input(locale, "record.search");
        SearchField.show(text, url.list().text());
        var search = Tags.tag("div", "search", text, SearchField.button(locale, "record.search"));
        var count = Tags.said(
                "p",
                "count",
                Wording.text(
                        locale,
                        "network.count",
                        network.nodes().size(),
                        network.edges().size()));
        count.getElement().setAttribute("role", "status");
        var chosen = url.list().chosen().values().stream().mapToInt(Set::size).sum();
        var filters =
                Tags.said("button", "button filters-button", Wording.text(locale, "catalogue.filters.button", chosen));
        filters.getElement().setAttribute("type", "button");
        filters.getElement().setAttribute("popovertarget", FILTERS);
        var list = Tags.link("button", url.list().href(locale), Wording.text(locale, "network.list"));
        var file = ExcelLink.of(locale, "records/" + kind.folder(), url.list().query());
        var shown = new ArrayList<Component>();
        shown.add(search);
        shown.add(Tags.tag("div", "toolbar", count, filters, list, file));
        if (url.focus() != null) {
            shown.add(focused(url, network));
        }
        return shown;
    }

    /** What is in the middle, and the way out. */
    private HtmlContainer focused(NetworkUrl url, Network network) {
        var name = network.nodes().stream()
                .filter(node -> node.id().equals(url.focus()))
                .map(node -> node.name().in(locale))
                .findFirst()
                .orElse("");
        var chip = Tags.link("chip on", url.around(null).href(locale), Wording.text(locale, "network.focus", name));
        chip.add(Tags.sign("", "✕"));
        chip.getElement().setAttribute("aria-label", Wording.text(locale, "network.whole"));
        var kept = Tags.tag("input", "");
        kept.getElement().setAttribute("type", "hidden");
        kept.getElement().setAttribute("name", NetworkUrl.FOCUS);
        kept.getElement().setAttribute("value", url.focus());
        return Tags.tag("div", "row chips", chip, kept);
    }

    private HtmlContainer done(NetworkUrl url, Network network) {
        var done = Tags.said(
                "button",
                "button primary",
                Wording.text(locale, "record.filters.done", network.edges().size()));
        done.getElement().setAttribute("type", live ? "button" : "submit");
        if (live) {
            done.getElement().setAttribute("popovertarget", FILTERS);
            done.getElement().setAttribute("popovertargetaction", "hide");
        }
        var clear = Tags.link("button", url.cleared().href(locale), Wording.text(locale, "catalogue.filters.clear"));
        return Tags.tag("div", "facets-done", clear, done);
    }

    private List<Component> results(NetworkUrl url, Network network) {
        if (network.edges().isEmpty()) {
            return List.of(Tags.said("p", "empty", Wording.text(locale, "link.list.empty")));
        }
        var shown = new ArrayList<Component>();
        var drawing = Tags.tag("registry-network", "");
        drawing.getElement().setAttribute("drawing", NetworkModel.json(network, url, locale));
        shown.add(drawing);
        if (network.left() > 0) {
            shown.add(Tags.said("p", "muted", Wording.text(locale, "network.left", network.left())));
        }
        shown.add(NetworkTable.of(network, url, locale));
        return shown;
    }
}
