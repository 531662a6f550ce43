package org.greenregistry.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.dossier.Site;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.place.Located;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds projects of the book by their names, for whoever must name one. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class ProjectService {

    private final VersionIndex index;
    private static final int MOST_PARTS = 200;
    private static final int MOST_NEIGHBOURS = 1000;
    private static final int NEAR = 300;

    ProjectService(VersionIndex index) {
        this.index = index;
    }

    /** Those with every word of {@code text} in a name, typed with or without marks, begun or whole; best first. */
    public List<ProjectName> find(String text, Pageable page) {
        return found(
                f -> {
                    var all = f.and().add(VersionDocument.seen(f, null));
                    Folded.words(text)
                            .forEach(word ->
                                    all.add(f.prefix().field(ProjectFields.NAME).matching(word)));
                    return all;
                },
                page);
    }

    /** Those whose papers have {@code number}, whole; best first. */
    public List<ProjectName> withNumber(String number, Pageable page) {
        return found(
                f -> f.and()
                        .add(VersionDocument.seen(f, null))
                        .add(f.phrase().field(ProjectFields.TEXT).matching(number)),
                page);
    }

    /** Absent too if the reader may not see it. */
    public Optional<ProjectName> name(UUID record) {
        return found(
                        f -> f.and()
                                .add(VersionDocument.seen(f, null))
                                .add(f.match().field(VersionDocument.RECORD).matching(record.toString())),
                        PageRequest.of(0, 1))
                .stream()
                .findFirst();
    }

    /** What each of {@code records} is called, by its id; those the reader may not see are left out. */
    public Map<UUID, ProjectName> names(Collection<UUID> records) {
        return records.isEmpty()
                ? Map.of()
                : found(
                                f -> f.and()
                                        .add(VersionDocument.seen(f, null))
                                        .add(f.terms()
                                                .field(VersionDocument.RECORD)
                                                .matchingAny(records.stream()
                                                        .map(UUID::toString)
                                                        .toList())),
                                PageRequest.of(0, records.size()))
                        .stream()
                        .collect(Collectors.toMap(ProjectName::record, Function.identity()));
    }

    /** The projects that say they are part of {@code record}, by name. */
    public List<ProjectName> partsOf(UUID record) {
        return found(
                f -> f.and()
                        .add(VersionDocument.seen(f, null))
                        .add(f.match().field(ProjectFields.PARENT).matching(record.toString())),
                PageRequest.of(0, MOST_PARTS));
    }

    /** The projects of the book that claim land of {@code parcel}, which must be sound; by code. */
    public List<Overlap> overlapping(GeoShape parcel) {
        if (!index.isWhole()) {
            return List.of();
        }
        var overlaps = new Overlaps(parcel);
        var session = index.session();
        return session
                .search(session.scope(ProjectVersion.class))
                .select(Overlaps::projection)
                .where(overlaps::near)
                .sort(f -> f.field(VersionDocument.CODE))
                .fetchHits(MOST_NEIGHBOURS)
                .stream()
                .flatMap(overlaps::with)
                .toList();
    }

    /** Those at most 300 metres from {@code point} whose own point is known. */
    public List<ProjectName> near(GeoPoint point, Pageable page) {
        return found(
                f -> f.and()
                        .add(VersionDocument.seen(f, null))
                        .add(f.terms()
                                .field(ProjectFields.PRECISION)
                                .matchingAny(Located.By.SITE.name(), Located.By.SKETCH.name()))
                        .add(f.spatial()
                                .within()
                                .field(ProjectFields.LOCATION)
                                .circle(point.lat().doubleValue(), point.lon().doubleValue(), NEAR)),
                page);
    }

    /** Those on the same lot of the same park; none while either is not said. */
    public List<ProjectName> onPlotOf(Site site, Pageable page) {
        return ProjectSite.plot(site)
                .map(plot -> found(
                        f -> f.and()
                                .add(VersionDocument.seen(f, null))
                                .add(f.match().field(ProjectFields.PLOT).matching(plot)),
                        page))
                .orElse(List.of());
    }

    private List<ProjectName> found(Matching matching, Pageable page) {
        if (!index.isWhole()) {
            return List.of();
        }
        var session = index.session();
        return session.search(session.scope(ProjectVersion.class))
                .select(f -> f.composite()
                        .from(
                                f.field(VersionDocument.RECORD, String.class),
                                f.field(VersionDocument.CODE, String.class),
                                f.field(ProjectFields.NAME_VI, String.class),
                                f.field(ProjectFields.NAME_EN, String.class))
                        .asList(ProjectService::name))
                .where(matching::of)
                .sort(f -> f.score().then().field(VersionDocument.CODE))
                .fetchHits((int) page.getOffset(), page.getPageSize());
    }

    private static ProjectName name(List<?> values) {
        return new ProjectName(
                UUID.fromString((String) values.get(0)),
                (String) values.get(1),
                new LocalizedText((String) values.get(2), (String) values.get(3)));
    }

    @FunctionalInterface
    private interface Matching {
        PredicateFinalStep of(SearchPredicateFactory factory);
    }
}
