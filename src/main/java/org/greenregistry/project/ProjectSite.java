package org.greenregistry.project;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Site;
import org.greenregistry.kernel.Folded;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.place.KnownParks;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;

/** The fields that say where a project is, today and before. */
class ProjectSite {

    private final Gazetteer places = Gazetteer.book();
    private final KnownParks parks;
    private final UnaryOperator<String> currentUnit;
    private final IndexFieldReference<String> unit;
    private final IndexFieldReference<String> district;
    private final IndexFieldReference<String> plot;
    private final IndexFieldReference<GeoPoint> location;
    private final IndexFieldReference<String> precision;
    private final IndexFieldReference<String> parcel;

    ProjectSite(IndexSchema schema, KnownParks parks, UnaryOperator<String> currentUnit) {
        this.parks = parks;
        this.currentUnit = currentUnit;
        unit = schema.facet(ProjectFields.UNIT);
        district = schema.facet(ProjectFields.DISTRICT);
        plot = schema.shown(ProjectFields.PLOT);
        location = schema.root()
                .field(ProjectFields.LOCATION, type -> type.asGeoPoint().projectable(Projectable.YES))
                .toReference();
        precision = schema.facet(ProjectFields.PRECISION);
        parcel = schema.root()
                .field(
                        ProjectFields.PARCEL,
                        type -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                .toReference();
    }

    void write(DocumentElement target, ProjectContent open) {
        var site = open.site();
        target.addValue(parcel, Objects.toString(site.parcel(), null));
        target.addValue(unit, unitOf(open));
        target.addValue(
                district,
                Optional.ofNullable(site.unit())
                        .flatMap(places::formerDistrict)
                        .map(AdminUnit::uid)
                        .orElse(null));
        plot(site).ifPresent(lot -> target.addValue(plot, lot));
        parks.locate(site.place(), site.isExact(), site.park(), unitOf(open)).ifPresent(located -> {
            var point = located.point();
            target.addValue(
                    location, GeoPoint.of(point.lat().doubleValue(), point.lon().doubleValue()));
            target.addValue(precision, located.by().name());
        });
    }

    /** As in {@link ProjectFields#PLOT}. */
    static Optional<String> plot(Site site) {
        return site.park() == null || site.plot() == null
                ? Optional.empty()
                : Optional.of(site.park() + " " + Folded.of(site.plot()));
    }

    /** Names people look for it by: the park, the unit, and what went into the unit. */
    Stream<String> names(ProjectContent open) {
        var park = Optional.ofNullable(open.site().park()).flatMap(parks::find).stream()
                .flatMap(found -> Stream.of(found.name().vi(), found.name().en()));
        var here = unitOf(open);
        if (here == null) {
            return park.map(String::valueOf);
        }
        var unit = places.unit(here).stream()
                .flatMap(found ->
                        Stream.of(found.fullName().vi(), found.fullName().en()));
        return Stream.of(park, unit, places.formerNames(here).stream()).flatMap(names -> names.map(String::valueOf));
    }

    private @Nullable String unitOf(ProjectContent open) {
        var written = open.site().unit();
        return written == null ? null : currentUnit.apply(written);
    }
}
