package org.greenregistry.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.place.Located;
import org.greenregistry.place.Parcels;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.spatial.GeoBoundingBox;
import org.jspecify.annotations.Nullable;

/** Finds what else claims the land of a shape. */
final class Overlaps {

    /** Degrees, about eleven kilometres: the middle of a parcel may lie that far from the part that overlaps. */
    private static final double AROUND = 0.1;

    /** Below this the sharing is one of rounding: a hundredth of a hectare. */
    private static final double LEAST = 0.01;

    private final GeoShape shape;

    Overlaps(GeoShape shape) {
        this.shape = shape;
    }

    /** Projects of the neighbourhood whose own place is known. */
    PredicateFinalStep near(SearchPredicateFactory f) {
        var corners = shape.rings().getFirst();
        var lats = corners.stream()
                .map(GeoPoint::lat)
                .map(BigDecimal::doubleValue)
                .sorted()
                .toList();
        var lons = corners.stream()
                .map(GeoPoint::lon)
                .map(BigDecimal::doubleValue)
                .sorted()
                .toList();
        return f.and()
                .add(VersionDocument.seen(f, null))
                .add(f.terms()
                        .field(ProjectFields.PRECISION)
                        .matchingAny(Located.By.SITE.name(), Located.By.SKETCH.name()))
                .add(f.spatial()
                        .within()
                        .field(ProjectFields.LOCATION)
                        .boundingBox(GeoBoundingBox.of(
                                lats.getLast() + AROUND,
                                lons.getFirst() - AROUND,
                                lats.getFirst() - AROUND,
                                lons.getLast() + AROUND)));
    }

    static ProjectionFinalStep<Neighbour> projection(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.field(VersionDocument.RECORD, String.class),
                        f.field(VersionDocument.CODE, String.class),
                        f.field(ProjectFields.NAME_VI, String.class),
                        f.field(ProjectFields.NAME_EN, String.class),
                        f.field(ProjectFields.LOCATION, org.hibernate.search.engine.spatial.GeoPoint.class),
                        f.field(ProjectFields.PRECISION, String.class),
                        f.field(ProjectFields.PARCEL, String.class))
                .asList(Overlaps::neighbour);
    }

    private static Neighbour neighbour(List<?> values) {
        var at = (org.hibernate.search.engine.spatial.GeoPoint) values.get(4);
        var parcel = (String) values.get(6);
        return new Neighbour(
                new ProjectName(
                        UUID.fromString((String) values.get(0)),
                        (String) values.get(1),
                        new LocalizedText((String) values.get(2), (String) values.get(3))),
                new GeoPoint(BigDecimal.valueOf(at.latitude()), BigDecimal.valueOf(at.longitude())),
                Located.By.SITE.name().equals(values.get(5)),
                parcel == null ? null : GeoShape.parse(parcel));
    }

    /** Empty if it claims other land; a point that only illustrates claims none. */
    Stream<Overlap> with(Neighbour other) {
        var parcel = other.parcel();
        if (parcel != null) {
            var shared = Parcels.isSound(parcel) ? Parcels.overlap(shape, parcel) : 0;
            return shared < LEAST ? Stream.empty() : Stream.of(new Overlap(other.name(), shared));
        }
        return other.exact() && Parcels.contains(shape, other.at())
                ? Stream.of(new Overlap(other.name(), 0))
                : Stream.empty();
    }

    record Neighbour(
            ProjectName name,
            GeoPoint at,
            boolean exact,
            @Nullable GeoShape parcel) {}
}
