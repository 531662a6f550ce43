package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations for programs. */
@RestController
@RequestMapping("/api/v1/organisations")
class ApiOrganisations {

    private final ApiQuestions questions;
    private final ApiPages pages;
    private final OrganisationService organisations;
    private final RecordService records;
    private final ApiShapes shapes;

    ApiOrganisations(
            ApiQuestions questions,
            ApiPages pages,
            OrganisationService organisations,
            RecordService records,
            ApiShapes shapes) {
        this.questions = questions;
        this.pages = pages;
        this.organisations = organisations;
        this.records = records;
        this.shapes = shapes;
    }

    @GetMapping
    @ApiOperation(
            answer = ApiOrganisation.Row.class,
            form = ApiOperation.Form.PAGE,
            parameters = {"q", "page", "size"},
            example = "/organisations?q=dai+hoc")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var question = questions.only(Set.of("q", "page", "size"), request);
        var query = question.query();
        var text = query.filter().text();
        return pages.of(
                request,
                question,
                organisations.count(text),
                null,
                organisations.find(text, PageRequest.of(query.page() - 1, query.size())).stream()
                        .map(found -> row(found, question.locale()))
                        .toList());
    }

    private static ApiOrganisation.Row row(OrganisationRow found, Locale locale) {
        return new ApiOrganisation.Row(found.code(), found.name().in(locale), found.country());
    }

    @GetMapping("/{code}")
    @ApiOperation(answer = ApiOrganisation.class, parameters = "asOf", example = "/organisations/TC-2019-0001")
    ResponseEntity<byte[]> one(@PathVariable String code, HttpServletRequest request) {
        var question = questions.only(Set.of("asOf"), request);
        return records.find(
                        OrganisationContent.class,
                        code,
                        question.query().filter().asOf())
                .map(found -> ApiAnswers.of(shapes.organisation(
                        found,
                        found.content(),
                        parent(found.content().parent()),
                        mergedInto(found.record(), found.code()))))
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    /** Its code, or that of the one it was merged into; absent if the reader may not see it. */
    private @Nullable String parent(@Nullable UUID record) {
        return record == null
                ? null
                : organisations.linked(List.of(record)).values().stream()
                        .map(OrganisationRow::code)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String mergedInto(UUID record, String code) {
        return organisations.linked(List.of(record)).values().stream()
                .map(OrganisationRow::code)
                .filter(survivor -> !survivor.equals(code))
                .findFirst()
                .orElse(null);
    }
}
