package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parks and clusters for programs: those of the product data, then those only the book knows. */
@RestController
@RequestMapping("/api/v1/parks")
class ApiParks {

    private final ApiQuestions questions;
    private final ApiPages pages;
    private final PlaceService places;
    private final ParkService parks;
    private final RecordService records;
    private final OrganisationService organisations;
    private final ApiShapes shapes;

    ApiParks(
            ApiQuestions questions,
            ApiPages pages,
            PlaceService places,
            ParkService parks,
            RecordService records,
            OrganisationService organisations,
            ApiShapes shapes) {
        this.questions = questions;
        this.pages = pages;
        this.places = places;
        this.parks = parks;
        this.records = records;
        this.organisations = organisations;
        this.shapes = shapes;
    }

    @GetMapping
    @ApiOperation(
            answer = ApiPark.Row.class,
            form = ApiOperation.Form.PAGE,
            parameters = {"q", "page", "size"},
            example = "/parks?q=vsip&size=2")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var question = questions.only(Set.of("q", "page", "size"), request);
        var rows = parks.rows(question.query().filter().text()).stream()
                .map(park -> row(park, question.locale()))
                .toList();
        return pages.of(request, question, rows);
    }

    private ApiPark.Row row(Park park, Locale locale) {
        return new ApiPark.Row(
                park.code(),
                park.name().in(locale),
                park.status().map(Enum::name).orElse(null),
                park.unit(),
                park.area(),
                shapes.location(park.point()),
                park.isSample());
    }

    @GetMapping("/{code}")
    @ApiOperation(answer = ApiPark.class, parameters = "asOf", example = "/parks/VSIP2")
    ResponseEntity<byte[]> one(@PathVariable String code, HttpServletRequest request) {
        var question = questions.only(Set.of("asOf"), request);
        var asOf = question.query().filter().asOf();
        return places.park(code)
                .map(Park::given)
                .map(park -> shapes.park(park, offer(park.code(), asOf).orElse(null)))
                .or(() -> unknown(code, asOf))
                .map(ApiAnswers::of)
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    private Optional<ApiPark.Offer> offer(String code, @Nullable Instant asOf) {
        return parks.offer(code)
                .flatMap(offer -> records.find(ParkContent.class, offer.code(), asOf))
                .map(this::offer);
    }

    private ApiPark.Offer offer(Published<ParkContent> found) {
        var named = found.content().tenants().stream()
                .map(Tenant::organisation)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return shapes.offer(found, found.content(), organisations.linked(named));
    }

    /** A park that only the book knows. */
    private Optional<ApiPark> unknown(String code, @Nullable Instant asOf) {
        return records.find(ParkContent.class, code, asOf)
                .filter(found -> found.content().park() == null)
                .map(found -> {
                    var content = found.content();
                    return new ApiPark(
                            found.code(),
                            new ApiProject.Text(
                                    content.name().vi(), content.name().en()),
                            null,
                            content.unit(),
                            content.area(),
                            content.source(),
                            null,
                            null,
                            shapes.location(content.point()),
                            List.of(),
                            List.of(),
                            offer(found));
                });
    }
}
