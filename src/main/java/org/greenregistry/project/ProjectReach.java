package org.greenregistry.project;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.place.PlaceService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.springframework.stereotype.Component;

/** Whose scope a project is in, and so whatever is about it. */
@Component
public class ProjectReach {

    private final PlaceService places;
    private final CodeLists codes;

    ProjectReach(PlaceService places, CodeLists codes) {
        this.places = places;
        this.codes = codes;
    }

    /** Of today and of the day of the document, so that a scope given in either words fits. */
    public Set<String> areas(ProjectContent content) {
        var site = content.site();
        var areas = new HashSet<String>();
        if (site.unit() != null) {
            areas.addAll(places.areas(site.unit()));
        }
        if (site.park() != null) {
            areas.add(site.park());
        }
        return areas;
    }

    /** Who issued its papers, and who took over from them: the papers name agencies as they were called then. */
    public Set<String> agencies(ProjectContent content) {
        var licences = content.licences();
        return Stream.of(licences.certificate().issuer(), licences.inPrinciple().authority())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .flatMap(written -> codes.named(ReferenceList.AGENCY, written).stream())
                .flatMap(code -> Stream.of(code, codes.current(ReferenceList.AGENCY, code)))
                .collect(Collectors.toSet());
    }
}
