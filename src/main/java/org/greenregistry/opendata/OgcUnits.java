package org.greenregistry.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Between;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.UnitLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Units of today and of the past, within the boundaries a steward brought in; without those they have no geometry. */
@Component
@Order(3)
class OgcUnits implements OgcCollection {

    private static final String LEVEL = "level";
    private static final Set<String> LEVELS =
            Arrays.stream(UnitLevel.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ApiQuestions questions;
    private final PlaceService places;
    private final BoundaryService boundaries;
    private final ApiPages pages;
    private final ZoneId zone;

    OgcUnits(ApiQuestions questions, PlaceService places, BoundaryService boundaries, ApiPages pages, ZoneId zone) {
        this.questions = questions;
        this.places = places;
        this.boundaries = boundaries;
        this.pages = pages;
        this.zone = zone;
    }

    /**
     * @param gsoCode of the statistics office, which gives it again
     * @param validTo last day
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Properties(
            String uid,
            String gsoCode,
            String level,
            String name,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    @Override
    public String id() {
        return "units";
    }

    @Override
    public List<String> filters() {
        return List.of("q", LEVEL);
    }

    @Override
    public ApiQuestion own(HttpServletRequest request) {
        return questions.only(Set.of("q"), Set.of(LEVEL), request);
    }

    @Override
    public List<Double> box() {
        return OgcGeometry.around(borders().values().stream().map(OgcGeometry::of));
    }

    @Override
    public @Nullable Instant since() {
        return null;
    }

    private Map<String, List<List<List<GeoPoint>>>> borders() {
        return boundaries.drawing(pages.today()).outlines().stream()
                .collect(Collectors.toMap(outline -> outline.unit().uid(), outline -> outline.parts()));
    }

    @Override
    public OgcPage page(OgcQuestion question) {
        var own = question.own();
        var level = own.choice(LEVEL, LEVELS).map(UnitLevel::valueOf);
        var text = own.query().filter().text();
        var found = text.isEmpty() ? places.units() : places.searchUnits(text, Integer.MAX_VALUE);
        var features = features(
                found.stream()
                        .filter(unit -> level.isEmpty() || unit.level() == level.get())
                        .filter(unit -> isWithin(unit, question.datetime())),
                own.locale());
        return OgcPage.of(features, question);
    }

    /** On some day of the interval the unit was. */
    private boolean isWithin(AdminUnit unit, Between<Instant> datetime) {
        var from = datetime.min() == null ? LocalDate.MIN : LocalDate.ofInstant(datetime.min(), zone);
        var to = datetime.max() == null ? LocalDate.MAX : LocalDate.ofInstant(datetime.max(), zone);
        return (unit.validFrom() == null || !unit.validFrom().isAfter(to))
                && (unit.validTo() == null || !unit.validTo().isBefore(from));
    }

    @Override
    public Optional<OgcFeature> find(String id, ApiQuestion question) {
        return features(places.unit(id).stream(), question.locale()).findFirst();
    }

    private Stream<OgcFeature> features(Stream<AdminUnit> units, Locale locale) {
        var borders = borders();
        return units.map(unit -> {
            var border = borders.get(unit.uid());
            return OgcFeature.of(
                    unit.uid(),
                    border == null || border.isEmpty() ? null : OgcGeometry.of(border),
                    new Properties(
                            unit.uid(),
                            unit.gsoCode(),
                            unit.level().name(),
                            unit.fullName().in(locale),
                            unit.parent(),
                            unit.validFrom(),
                            unit.validTo()));
        });
    }
}
