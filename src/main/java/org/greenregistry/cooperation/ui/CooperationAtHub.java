package org.greenregistry.cooperation.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.HubPart;
import org.greenregistry.catalogue.PagePart.Part;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.place.Hub;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On a hub's page: events, links and other records of cooperation that speak of it, or of the projects it means. */
@Component
class CooperationAtHub implements HubPart {

    private static final int MOST = 30;
    private static final int MOST_OF_KIND = 10;

    private final CooperationService service;
    private final CooperationKinds kinds;
    private final CatalogueService catalogue;

    CooperationAtHub(CooperationService service, CooperationKinds kinds, CatalogueService catalogue) {
        this.service = service;
        this.kinds = kinds;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Part> of(Hub hub, Locale locale) {
        var found = service.isWhole() ? found(hub) : List.<CooperationRow<?>>of();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        RecordsTable.NAME,
                        false,
                        RecordsTable.heading(locale),
                        RecordsTable.heads(locale),
                        RecordsTable.rows(found, locale),
                        "",
                        List.of()));
    }

    private List<CooperationRow<?>> found(Hub hub) {
        if (hub.search() != null) {
            var query = new CooperationQuery(hub.search(), Map.of(), Set.of(), null);
            return kinds.all().stream()
                    .<CooperationRow<?>>flatMap(kind -> ofKind(kind, query))
                    .limit(MOST)
                    .toList();
        }
        var projects = catalogue.records(ProjectFilter.ALL.with(Facet.PARK, Set.copyOf(hub.parks())), MOST);
        return projects.isEmpty() ? List.of() : service.about(new LinkedHashSet<>(projects), MOST);
    }

    /** Nothing made up: the page is about a real place. */
    private <C extends Record> Stream<CooperationRow<C>> ofKind(CooperationKind<C> kind, CooperationQuery query) {
        return service.find(kind, query, PageRequest.of(0, MOST_OF_KIND)).stream()
                .filter(row -> !row.isSample());
    }
}
