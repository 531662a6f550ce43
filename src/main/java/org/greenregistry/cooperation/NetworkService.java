package org.greenregistry.cooperation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.project.ProjectService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The network the links of the book make, as far as the current actor may see them. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class NetworkService {

    /** What a browser draws fluently, and a person can still read. */
    static final int MOST_NODES = 500;

    private static final int MOST_LINKS = 3000;

    private final CooperationService service;
    private final LinkKind kind;
    private final OrganisationService organisations;
    private final ProjectService projects;

    NetworkService(
            CooperationService service, LinkKind kind, OrganisationService organisations, ProjectService projects) {
        this.service = service;
        this.kind = kind;
        this.organisations = organisations;
        this.projects = projects;
    }

    /** The kind of record it is made of: its facets narrow it. */
    public CooperationKind<LinkContent> kind() {
        return kind;
    }

    /** @param focus id of a node: then it and those it is linked with, and what links them; absent for all */
    public Network of(CooperationQuery query, @Nullable String focus) {
        var rows = service.find(kind, query, PageRequest.of(0, MOST_LINKS));
        var drawing = new NetworkDrawing(
                organisations.linked(ids(rows, NetworkService::organisationsOf)),
                projects.names(ids(rows, NetworkService::projectsOf)));
        rows.forEach(row -> drawing.add(row.code(), row.content()));
        var whole = focus == null ? drawing.network() : drawing.around(focus);
        var further = Math.toIntExact(Math.max(0, service.count(kind, query) - rows.size()));
        return NetworkDrawing.limited(whole, MOST_NODES, further);
    }

    private static List<UUID> ids(List<CooperationRow<LinkContent>> rows, Function<LinkContent, Stream<UUID>> named) {
        return rows.stream()
                .map(CooperationRow::content)
                .flatMap(named)
                .distinct()
                .toList();
    }

    private static Stream<UUID> organisationsOf(LinkContent link) {
        return Stream.<@Nullable UUID>of(
                        link.partner().organisation(), link.counterpart().organisation())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static Stream<UUID> projectsOf(LinkContent link) {
        return Stream.<@Nullable UUID>of(link.project(), link.serving())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
