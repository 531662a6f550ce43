package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Records of cooperation for programs: every kind the same way. */
@RestController
class ApiRecords {

    private static final String WHERE = "where";
    private static final Set<String> PARAMETERS = Set.of("q", "page", "size", "asOf");

    private final ApiQuestions questions;
    private final ApiPages pages;
    private final CooperationKinds kinds;
    private final CooperationService service;
    private final RecordService records;
    private final ApiReferents referents;

    ApiRecords(
            ApiQuestions questions,
            ApiPages pages,
            CooperationKinds kinds,
            CooperationService service,
            RecordService records,
            ApiReferents referents) {
        this.questions = questions;
        this.pages = pages;
        this.kinds = kinds;
        this.service = service;
        this.records = records;
        this.referents = referents;
    }

    @GetMapping({
        "/api/v1/links",
        "/api/v1/needs",
        "/api/v1/events",
        "/api/v1/awards",
        "/api/v1/incentives",
        "/api/v1/courses",
        "/api/v1/startups",
        "/api/v1/city-indicators"
    })
    @ApiOperation(
            answer = ApiRecord.Row.class,
            form = ApiOperation.Form.PAGE,
            words = "records",
            parameters = {"q", WHERE, "page", "size", "asOf"})
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        return list(kind(request, 0), request);
    }

    private <C extends Record> ResponseEntity<byte[]> list(CooperationKind<C> kind, HttpServletRequest request) {
        var question = questions.only(PARAMETERS, Set.of(WHERE), request);
        var asked = question.query();
        var query = new CooperationQuery(
                asked.filter().text(),
                chosen(kind, question, request.getParameterValues(WHERE)),
                Set.of(),
                asked.filter().asOf());
        var found = service.answer(kind, query, PageRequest.of(asked.page() - 1, asked.size()));
        return pages.of(
                request,
                question,
                found.total(),
                null,
                found.rows().stream().map(row -> row(row, question.locale())).toList());
    }

    /** What {@code facet:value} narrows by; a facet the kind does not have is refused. */
    private static Map<String, Set<String>> chosen(
            CooperationKind<?> kind, ApiQuestion question, String @Nullable [] sent) {
        var known = kind.facets().stream().map(kind::parameter).toList();
        var chosen = new HashMap<String, Set<String>>();
        for (var one : sent == null ? new String[0] : sent) {
            var colon = one.indexOf(':');
            if (colon < 1 || !known.contains(one.substring(0, colon))) {
                throw question.refusal(WHERE, NotUnderstood.Reason.UNKNOWN_VALUE);
            }
            chosen.computeIfAbsent(one.substring(0, colon), facet -> new TreeSet<>())
                    .add(one.substring(colon + 1));
        }
        return chosen;
    }

    private <C extends Record> ApiRecord.Row row(CooperationRow<C> row, Locale locale) {
        return new ApiRecord.Row(
                row.code(), row.title().in(locale), row.isSample(), referents.outward(row.content(), locale));
    }

    @GetMapping({
        "/api/v1/links/{code}",
        "/api/v1/needs/{code}",
        "/api/v1/events/{code}",
        "/api/v1/awards/{code}",
        "/api/v1/incentives/{code}",
        "/api/v1/courses/{code}",
        "/api/v1/startups/{code}",
        "/api/v1/city-indicators/{code}"
    })
    @ApiOperation(answer = ApiRecord.class, words = "record", parameters = "asOf")
    ResponseEntity<byte[]> one(@PathVariable String code, HttpServletRequest request) {
        var question = questions.only(Set.of("asOf"), request);
        return one(kind(request, 1), code, question);
    }

    private <C extends Record> ResponseEntity<byte[]> one(CooperationKind<C> kind, String code, ApiQuestion question) {
        return records.find(kind.contentType(), code, question.query().filter().asOf())
                .map(found -> ApiAnswers.of(shape(kind, found, question.locale())))
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    private <C extends Record> ApiRecord shape(CooperationKind<C> kind, Published<C> found, Locale locale) {
        var title = kind.title(found.content());
        return new ApiRecord(
                found.code(),
                found.number(),
                found.hash(),
                found.recordedFrom(),
                new ApiProject.Text(title.vi(), title.en()),
                referents.outward(found.content(), locale));
    }

    /** @param behind how many parts of the address come after the name of the list */
    private CooperationKind<?> kind(HttpServletRequest request, int behind) {
        var parts = List.of(request.getServletPath().split("/", -1));
        return kinds.in(parts.get(parts.size() - 1 - behind)).orElseThrow();
    }
}
