package org.greenregistry.project;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.place.IndustrialPark;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;

/** The fields that say where a project is, today and before. */
class ProjectSite {

    private final Gazetteer places = Gazetteer.book();
    private final UnaryOperator<String> currentUnit;
    private final IndexFieldReference<String> unit;
    private final IndexFieldReference<String> district;
    private final IndexFieldReference<GeoPoint> location;
    private final IndexFieldReference<String> precision;

    ProjectSite(IndexSchema schema, UnaryOperator<String> currentUnit) {
        this.currentUnit = currentUnit;
        unit = schema.facet(ProjectFields.UNIT);
        district = schema.facet(ProjectFields.DISTRICT);
        location = schema.root()
                .field(ProjectFields.LOCATION, type -> type.asGeoPoint().projectable(Projectable.YES))
                .toReference();
        precision = schema.facet(ProjectFields.PRECISION);
    }

    void write(DocumentElement target, ProjectContent open) {
        var site = open.site();
        target.addValue(unit, unitOf(open));
        target.addValue(
                district,
                Optional.ofNullable(site.unit())
                        .flatMap(places::formerDistrict)
                        .map(AdminUnit::uid)
                        .orElse(null));
        if (site.point() != null) {
            mark(target, site.point(), Precision.SITE);
            return;
        }
        var park = Optional.ofNullable(site.park()).flatMap(places::park).map(IndustrialPark::approximatePoint);
        if (park.isPresent()) {
            mark(target, park.get(), Precision.PARK);
            return;
        }
        Optional.ofNullable(unitOf(open))
                .flatMap(places::unit)
                .map(AdminUnit::point)
                .ifPresent(point -> mark(target, point, Precision.UNIT));
    }

    private void mark(DocumentElement target, org.greenregistry.kernel.GeoPoint point, Precision how) {
        target.addValue(
                location, GeoPoint.of(point.lat().doubleValue(), point.lon().doubleValue()));
        target.addValue(precision, how.name());
    }

    /** Names people look for it by: the park, the unit, and what went into the unit. */
    Stream<String> names(ProjectContent open) {
        var park = Optional.ofNullable(open.site().park()).flatMap(places::park).stream()
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
