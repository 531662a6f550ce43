package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.cooperation.Network;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The links of a network, a line each: the same as the drawing, to read, to search in and to print. */
final class NetworkTable {

    private NetworkTable() {}

    static HtmlContainer of(Network network, NetworkUrl url, Locale locale) {
        var nodes = network.nodes().stream().collect(Collectors.toMap(Network.Node::id, Function.identity()));
        var body = Tags.tag("tbody", "");
        network.edges()
                .forEach(edge -> body.add(Tags.tag(
                        "tr",
                        "",
                        Tags.tag("td", "", node(edge.from(), nodes, url, locale)),
                        Tags.tag(
                                "td",
                                "",
                                Tags.link(
                                        "",
                                        Lang.path(locale, "links/" + edge.code()),
                                        Wording.text(locale, "link.kind." + edge.kind()))),
                        Tags.tag("td", "", node(edge.to(), nodes, url, locale)))));
        var heads = Tags.tag("tr", "");
        for (var head : List.of("network.from", "link.kind", "network.to")) {
            var cell = Tags.said("th", "", Wording.text(locale, head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        }
        var caption = Tags.said("caption", "visually-hidden", Wording.text(locale, "network.table"));
        var table = Tags.tag("table", "", caption, Tags.tag("thead", "", heads), body);
        var frame = Tags.tag("div", "network-table", table);
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", Wording.text(locale, "network.table"));
        return frame;
    }

    private static HtmlContainer node(String id, Map<String, Network.Node> nodes, NetworkUrl url, Locale locale) {
        var node = Objects.requireNonNull(nodes.get(id));
        var name = node.name().in(locale);
        var shown = Tags.tag(
                "span", "", node.page() == null ? new Span(name) : Tags.link("", Lang.path(locale, node.page()), name));
        if (!id.equals(url.focus())) {
            var focus = Tags.link("around muted", url.around(id).href(locale), "⊙");
            focus.getElement().setAttribute("aria-label", Wording.text(locale, "network.focus", name));
            shown.add(new Span(" "), focus);
        }
        return shown;
    }
}
