package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.HubPart;
import org.greenregistry.catalogue.PagePart.Part;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.place.Hub;
import org.springframework.stereotype.Component;

/** On a hub's page: events, links and other records of cooperation that speak of it, or of the projects it means. */
@Component
class CooperationAtHub implements HubPart {

    private static final int MOST = 30;

    /** A hub means one park or two. */
    private static final int MOST_PROJECTS = 500;

    private final CooperationService service;
    private final CatalogueService catalogue;

    CooperationAtHub(CooperationService service, CatalogueService catalogue) {
        this.service = service;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Part> of(Hub hub, Locale locale) {
        var found = found(hub);
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

    /** Nothing made up: the page is about a real place. */
    private List<CooperationRow<?>> found(Hub hub) {
        if (hub.search() != null) {
            return real(new CooperationQuery(hub.search(), Map.of(), Set.of(), null));
        }
        var projects = catalogue.records(ProjectFilter.ALL.with(Facet.PARK, Set.copyOf(hub.parks())), MOST_PROJECTS);
        return projects.isEmpty() ? List.of() : real(CooperationQuery.about(Set.copyOf(projects)));
    }

    private List<CooperationRow<?>> real(CooperationQuery query) {
        return service.ofAnyKind(query.withSamples(Samples.EXCLUDE), MOST);
    }
}
