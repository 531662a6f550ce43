package org.greenregistry.cooperation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.project.ProjectName;
import org.jspecify.annotations.Nullable;

/** Makes a network of links: what two links name by the same record, or by the same words, is one node. */
final class NetworkDrawing {

    private final Map<UUID, OrganisationRow> organisations;
    private final Map<UUID, ProjectName> projects;
    private final Map<String, Knot> knots = new LinkedHashMap<>();
    private final List<Network.Edge> edges = new ArrayList<>();

    private record Knot(
            LocalizedText name,
            boolean project,
            Set<HelixRole> roles,
            @Nullable String page) {}

    /**
     * @param organisations as they are called today, those merged as their survivors
     * @param projects as they are called today; what the reader may not see is in neither
     */
    NetworkDrawing(Map<UUID, OrganisationRow> organisations, Map<UUID, ProjectName> projects) {
        this.organisations = organisations;
        this.projects = projects;
    }

    void add(String code, LinkContent link) {
        var kind = link.kind();
        var from = link.serving() == null ? side(link.partner()) : project(link.serving());
        var to = link.project() != null
                ? project(link.project())
                : link.programme() != null ? named(link.programme(), true, null, null) : side(link.counterpart());
        if (kind != null && from.isPresent() && to.isPresent() && !from.equals(to)) {
            edges.add(new Network.Edge(from.get(), to.get(), kind, code));
        }
    }

    private Optional<String> side(Side side) {
        var known = side.organisation() == null ? null : organisations.get(side.organisation());
        if (known != null) {
            return named(known.name(), false, side.role(), "organisations/" + known.code());
        }
        return side.name() == null ? Optional.empty() : named(LocalizedText.vi(side.name()), false, side.role(), null);
    }

    private Optional<String> project(@Nullable UUID record) {
        return Optional.ofNullable(record)
                .map(projects::get)
                .flatMap(project -> named(project.name(), true, null, "projects/" + project.code()));
    }

    private Optional<String> named(
            LocalizedText name, boolean project, @Nullable HelixRole role, @Nullable String page) {
        var id = page == null ? Folded.slug(name.in(Locale.ROOT)) : page;
        var knot = knots.computeIfAbsent(id, fresh -> new Knot(name, project, EnumSet.noneOf(HelixRole.class), page));
        if (role != null) {
            knot.roles().add(role);
        }
        return Optional.of(id);
    }

    Network network() {
        return network(edges);
    }

    /** What {@code focus} is linked with, and the links between them. */
    Network around(String focus) {
        var near = edges.stream()
                .filter(edge -> edge.from().equals(focus) || edge.to().equals(focus))
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toSet());
        return network(edges.stream()
                .filter(edge -> near.contains(edge.from()) && near.contains(edge.to()))
                .toList());
    }

    private Network network(List<Network.Edge> shown) {
        var links = new LinkedHashMap<String, Integer>();
        shown.forEach(edge -> {
            links.merge(edge.from(), 1, Integer::sum);
            links.merge(edge.to(), 1, Integer::sum);
        });
        var nodes = links.entrySet().stream()
                .map(entry -> node(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Network.Node node) -> -node.links())
                        .thenComparing(Network.Node::id))
                .toList();
        return new Network(nodes, List.copyOf(shown), 0);
    }

    private Network.Node node(String id, int links) {
        var knot = Objects.requireNonNull(knots.get(id));
        return new Network.Node(id, knot.name(), knot.project(), Set.copyOf(knot.roles()), knot.page(), links);
    }

    /** The {@code most} nodes with the most links, and what links them; the rest is counted. */
    static Network limited(Network whole, int most, int further) {
        if (whole.nodes().size() <= most) {
            return new Network(whole.nodes(), whole.edges(), further);
        }
        var nodes = whole.nodes().subList(0, most);
        var kept = nodes.stream().map(Network.Node::id).collect(Collectors.toCollection(HashSet::new));
        var edges = whole.edges().stream()
                .filter(edge -> kept.contains(edge.from()) && kept.contains(edge.to()))
                .toList();
        return new Network(nodes, edges, further + whole.edges().size() - edges.size());
    }
}
