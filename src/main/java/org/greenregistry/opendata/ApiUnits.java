package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.Succession;
import org.greenregistry.place.UnitLevel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Administrative units for programs, those of the past included. */
@RestController
@RequestMapping("/api/v1/units")
class ApiUnits {

    private static final String LEVEL = "level";
    private static final String ON = "on";
    private static final Set<String> LEVELS =
            Arrays.stream(UnitLevel.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ApiQuestions questions;
    private final ApiPages pages;
    private final PlaceService places;
    private final ApiShapes shapes;

    ApiUnits(ApiQuestions questions, ApiPages pages, PlaceService places, ApiShapes shapes) {
        this.questions = questions;
        this.pages = pages;
        this.places = places;
        this.shapes = shapes;
    }

    @GetMapping
    @ApiOperation(
            answer = ApiUnit.Row.class,
            form = ApiOperation.Form.PAGE,
            parameters = {"q", LEVEL, ON, "page", "size"},
            example = "/units?level=DISTRICT&on=2025-06-30&size=2")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var question = questions.only(Set.of("q", "page", "size"), Set.of(LEVEL, ON), request);
        var level = question.choice(LEVEL, LEVELS).map(UnitLevel::valueOf);
        var day = on(question);
        var text = question.query().filter().text();
        var found = text.isEmpty() ? places.units() : places.searchUnits(text, Integer.MAX_VALUE);
        return pages.of(
                request,
                question,
                found.stream()
                        .filter(unit -> level.isEmpty() || unit.level() == level.get())
                        .filter(unit -> unit.isValidOn(day))
                        .map(unit -> row(unit, question.locale()))
                        .toList());
    }

    private LocalDate on(ApiQuestion question) {
        var sent = question.own().get(ON);
        try {
            return sent == null ? pages.today() : LocalDate.parse(sent);
        } catch (DateTimeParseException none) {
            throw question.refusal(ON, Reason.NO_DATE);
        }
    }

    private ApiUnit.Row row(AdminUnit unit, Locale locale) {
        return new ApiUnit.Row(
                unit.uid(),
                unit.gsoCode(),
                unit.level().name(),
                unit.fullName().in(locale),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                shapes.location(unit.point()));
    }

    @GetMapping("/{uid}")
    @ApiOperation(answer = ApiUnit.class, example = "/units/C-25760-OLD")
    ResponseEntity<byte[]> one(@PathVariable String uid, HttpServletRequest request) {
        var question = questions.only(Set.of(), request);
        return places.unit(uid)
                .map(unit -> ApiAnswers.of(shapes.unit(
                        unit,
                        steps(places.beginnings(uid), Succession::old),
                        steps(places.endings(uid), Succession::next))))
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    private static List<ApiUnit.Step> steps(List<Succession> steps, Function<Succession, AdminUnit> other) {
        return steps.stream()
                .map(step ->
                        new ApiUnit.Step(other.apply(step).uid(), step.extent().name(), step.on()))
                .toList();
    }
}
