package org.greenregistry.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parks and clusters, within two kilometres; those that only the book knows are among them. They have no time. */
@Component
@Order(2)
class OgcParks implements OgcCollection {

    private final ApiQuestions questions;
    private final ParkService parks;

    OgcParks(ApiQuestions questions, ParkService parks) {
        this.questions = questions;
        this.parks = parks;
    }

    /** @param areaHa hectares */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Properties(
            String code,
            String name,
            @Nullable String status,
            @Nullable String unit,
            @Nullable BigDecimal areaHa,
            @Nullable Integer establishedYear) {}

    @Override
    public String id() {
        return "parks";
    }

    @Override
    public List<String> filters() {
        return List.of("q");
    }

    @Override
    public ApiQuestion own(HttpServletRequest request) {
        return questions.only(Set.of("q"), request);
    }

    @Override
    public List<Double> box() {
        return OgcGeometry.around(all("", Locale.ROOT).map(OgcFeature::geometry));
    }

    @Override
    public @Nullable Instant since() {
        return null;
    }

    @Override
    public OgcPage page(OgcQuestion question) {
        var own = question.own();
        return OgcPage.of(all(own.query().filter().text(), own.locale()), question);
    }

    @Override
    public Optional<OgcFeature> find(String id, ApiQuestion question) {
        return all("", question.locale())
                .filter(feature -> feature.id().equals(id))
                .findFirst();
    }

    private Stream<OgcFeature> all(String text, Locale locale) {
        return parks.rows(text).stream().map(park -> feature(park, locale));
    }

    private static OgcFeature feature(Park park, Locale locale) {
        return OgcFeature.of(
                park.code(),
                OgcGeometry.at(park.point()),
                new Properties(
                        park.code(),
                        park.name().in(locale),
                        park.status().map(Enum::name).orElse(null),
                        park.unit(),
                        park.area(),
                        park.given() == null ? null : park.given().establishedYear()));
    }
}
