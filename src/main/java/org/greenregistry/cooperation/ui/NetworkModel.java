package org.greenregistry.cooperation.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.greenregistry.cooperation.Network;
import org.greenregistry.dossier.HelixSide;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import tools.jackson.databind.node.JsonNodeFactory;

/** A network as the element in {@code frontend/chart} reads it. */
final class NetworkModel {

    private NetworkModel() {}

    static String json(Network network, NetworkUrl url, Locale locale) {
        var model = JsonNodeFactory.instance.objectNode();
        model.put("title", Wording.text(locale, "network.title"))
                .put(
                        "summary",
                        Wording.text(
                                locale,
                                "network.count",
                                network.nodes().size(),
                                network.edges().size()));
        var groups = groups();
        var names = model.putArray("groups");
        groups.forEach(group -> names.add(Wording.text(locale, "network.group." + group)));
        var numbers = new HashMap<String, Integer>();
        var nodes = model.putArray("nodes");
        for (var node : network.nodes()) {
            numbers.put(node.id(), numbers.size());
            nodes.addObject()
                    .put("name", node.name().in(locale))
                    .put("group", groups.indexOf(group(node)))
                    .put("links", node.links())
                    .put("href", url.around(node.id()).href(locale));
        }
        var edges = model.putArray("edges");
        for (var edge : network.edges()) {
            edges.addObject()
                    .put("from", numbers.get(edge.from()))
                    .put("to", numbers.get(edge.to()))
                    .put("name", Wording.text(locale, "link.kind." + edge.kind()))
                    .put("href", Lang.path(locale, "links/" + edge.code()));
        }
        model.putObject("words")
                .put("hint", Wording.text(locale, "network.hint"))
                .put("closer", Wording.text(locale, "network.closer"))
                .put("farther", Wording.text(locale, "network.farther"))
                .put("png", Wording.text(locale, "chart.png"));
        return model.toString();
    }

    /** Projects, the three sides of the helix, and those around it. */
    private static List<String> groups() {
        var groups = new ArrayList<>(List.of("PROJECT"));
        Arrays.stream(HelixSide.values()).map(Enum::name).forEach(groups::add);
        groups.add("OTHER");
        return groups;
    }

    static String group(Network.Node node) {
        if (node.project()) {
            return "PROJECT";
        }
        return node.roles().stream()
                .sorted()
                .map(NetworkModel::side)
                .findFirst()
                .orElse("OTHER");
    }

    private static String side(HelixRole role) {
        return HelixSide.of(role).map(Enum::name).orElse("OTHER");
    }
}
