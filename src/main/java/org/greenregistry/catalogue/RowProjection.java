package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.place.Located;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Reads rows and points of the map from the index, without touching the database. */
final class RowProjection {

    private final SearchProjectionFactory<?, ?> f;
    private final List<SearchProjection<?>> fields = new ArrayList<>();

    private RowProjection(SearchProjectionFactory<?, ?> f) {
        this.f = f;
    }

    /** @param sought what was searched for */
    static ProjectionFinalStep<ProjectRow> of(SearchProjectionFactory<?, ?> f, Sought sought) {
        return new RowProjection(f).rows(sought);
    }

    static ProjectionFinalStep<MapPoint> points(SearchProjectionFactory<?, ?> f, @Nullable Lens lens) {
        return new RowProjection(f).mapPoints(lens);
    }

    static ProjectionFinalStep<FirmProject> firms(SearchProjectionFactory<?, ?> f) {
        return new RowProjection(f).firmProjects();
    }

    private ProjectionFinalStep<ProjectRow> rows(Sought sought) {
        var staff = Actor.current().isStaff();
        var code = text(VersionDocument.CODE);
        var nameVi = text(ProjectFields.NAME_VI);
        var nameEn = text(ProjectFields.NAME_EN);
        var category = text(ProjectFields.CATEGORY);
        var section = text(ProjectFields.SECTION);
        var phase = text(staff ? ProjectFields.PHASE_INTERNAL : ProjectFields.PHASE);
        var stage = text(staff ? ProjectFields.STAGE_INTERNAL : ProjectFields.STAGE);
        var stageOn = text(staff ? ProjectFields.STAGE_ON_INTERNAL : ProjectFields.STAGE_ON);
        var proof = text(ProjectFields.PROOF);
        var unit = text(ProjectFields.UNIT);
        var park = text(ProjectFields.PARK);
        var investors = all(ProjectFields.INVESTORS);
        var capital = text(ProjectFields.CAPITAL);
        var land = one(ProjectFields.LAND, BigDecimal.class);
        var location = one(ProjectFields.LOCATION, GeoPoint.class);
        var precision = text(ProjectFields.PRECISION);
        var helix = all(ProjectFields.HELIX);
        var sample = one(ProjectFields.SAMPLE, Boolean.class);
        var number = one(VersionDocument.NUMBER, Integer.class);
        var recordedFrom = one(VersionDocument.RECORDED_FROM, Instant.class);
        var quoted = (sought.words().isEmpty() ? List.<String>of() : quotable(staff))
                .stream().map(this::all).toList();
        return composed(values -> new ProjectRow(
                code.must(values),
                new LocalizedText(nameVi.of(values), nameEn.of(values)),
                category.of(values),
                section.of(values),
                phase.of(values, Phase::valueOf),
                stage.of(values, Stage::valueOf),
                stageOn.of(values, ReducedDate::parse),
                Evidence.of(proof.must(values)),
                unit.of(values),
                park.of(values),
                investors.must(values).stream().map(RowProjection::investor).toList(),
                capital.of(values, figure -> Canonical.read(Canonical.parse(figure), CapitalFigure.class)),
                land.of(values),
                located(location.of(values), precision.of(values)),
                sample.must(values),
                helix.must(values).contains(ProjectFields.THREE),
                number.must(values),
                recordedFrom.must(values),
                Passage.of(
                        sought,
                        Stream.<@Nullable String>of(code.of(values), nameVi.of(values), nameEn.of(values))
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull),
                        quoted.stream().flatMap(slot -> slot.must(values).stream()))));
    }

    /** What the current actor may read. */
    private static List<String> quotable(boolean staff) {
        return staff ? List.of(ProjectFields.TEXT, ProjectFields.TEXT_INTERNAL) : List.of(ProjectFields.TEXT);
    }

    private ProjectionFinalStep<MapPoint> mapPoints(@Nullable Lens lens) {
        var code = text(VersionDocument.CODE);
        var nameVi = text(ProjectFields.NAME_VI);
        var nameEn = text(ProjectFields.NAME_EN);
        var location = one(ProjectFields.LOCATION, GeoPoint.class);
        var precision = text(ProjectFields.PRECISION);
        var phase = text(Facet.PHASE.field());
        var category = text(ProjectFields.CATEGORY);
        var unit = text(ProjectFields.UNIT);
        var park = text(ProjectFields.PARK);
        var proof = text(ProjectFields.PROOF);
        var served = lens == null ? null : all(lens.facet().field());
        return composed(values -> new MapPoint(
                code.must(values),
                new LocalizedText(nameVi.of(values), nameEn.of(values)),
                Objects.requireNonNull(located(location.of(values), precision.of(values))),
                phase.of(values, Phase::valueOf),
                category.of(values),
                unit.of(values),
                park.of(values),
                served == null || served.must(values).isEmpty() ? null : Evidence.of(proof.must(values))));
    }

    private ProjectionFinalStep<FirmProject> firmProjects() {
        var code = text(VersionDocument.CODE);
        var nameVi = text(ProjectFields.NAME_VI);
        var nameEn = text(ProjectFields.NAME_EN);
        var firms = all(ProjectFields.FIRMS);
        return composed(values -> new FirmProject(
                code.must(values),
                new LocalizedText(nameVi.of(values), nameEn.of(values)),
                firms.must(values).stream().map(RowProjection::firm).toList()));
    }

    private static FirmProject.Firm firm(String indexed) {
        var gap = indexed.indexOf(ProjectFields.GAP);
        return new FirmProject.Firm(
                gap == 0 ? null : UUID.fromString(indexed.substring(0, gap)), indexed.substring(gap + 1));
    }

    private static Investor investor(String indexed) {
        var gap = indexed.indexOf(ProjectFields.GAP);
        return new Investor(orNull(indexed.substring(gap + 1)), orNull(indexed.substring(0, gap)));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Located located(@Nullable GeoPoint point, @Nullable String precision) {
        return point == null || precision == null
                ? null
                : new Located(
                        new org.greenregistry.kernel.GeoPoint(
                                BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude())),
                        Located.By.valueOf(precision));
    }

    private Slot<String> text(String field) {
        return one(field, String.class);
    }

    private Slot<List<String>> all(String field) {
        return add(f.field(field, String.class).list().toProjection());
    }

    private <T> Slot<T> one(String field, Class<T> type) {
        return add(f.field(field, type).toProjection());
    }

    private <T> Slot<T> add(SearchProjection<T> projection) {
        fields.add(projection);
        return new Slot<>(fields.size() - 1);
    }

    private <T> ProjectionFinalStep<T> composed(Function<List<?>, T> making) {
        return f.composite().from(fields.toArray(SearchProjection<?>[]::new)).asList(making);
    }

    /** Where a value stands among those of a hit. */
    private record Slot<T>(int at) {

        @SuppressWarnings("unchecked")
        @Nullable
        T of(List<?> values) {
            return (T) values.get(at);
        }

        T must(List<?> values) {
            return Objects.requireNonNull(of(values));
        }

        <R> @Nullable R of(List<?> values, Function<T, R> reading) {
            var value = of(values);
            return value == null ? null : reading.apply(value);
        }
    }
}
