package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.SuggestionService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.KeptAnswers;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the read API. It answers as the catalogue and the ledger answer the public. */
@RestController
class ReadApi {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String PROJECT = PROJECTS + "/{code}";
    private static final String FACETS = "/api/v1/facets";
    private static final String SUGGESTIONS = "/api/v1/suggestions";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    /** Of a few kilobytes each. */
    private static final int MOST_KEPT = 5000;

    private final ApiQuestions questions;
    private final CatalogueService catalogue;
    private final FacetValues values;
    private final SuggestionService suggestions;
    private final RecordService records;
    private final ApiShapes shapes;
    private final ApiPages pages;
    private final KeptAnswers<AskedProject, Optional<ResponseEntity<byte[]>>> kept;

    /** One project at one moment, now if absent. The shape says everything in both languages. */
    private record AskedProject(String code, @Nullable Instant asOf) {}

    ReadApi(
            ApiQuestions questions,
            CatalogueService catalogue,
            FacetValues values,
            SuggestionService suggestions,
            RecordService records,
            ApiShapes shapes,
            ApiPages pages,
            JournalService journal) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.values = values;
        this.suggestions = suggestions;
        this.records = records;
        this.shapes = shapes;
        this.pages = pages;
        this.kept = new KeptAnswers<>(journal, MOST_KEPT);
    }

    @GetMapping(PROJECTS)
    @ApiOperation(
            answer = ApiRow.class,
            form = ApiOperation.Form.PAGE,
            narrows = true,
            parameters = {"sort", "page", "size"},
            example = "/projects?phase=BUILDING&size=2")
    ResponseEntity<byte[]> projects(HttpServletRequest request) {
        var question = questions.list(request);
        var query = question.query();
        var found = catalogue.page(query);
        return pages.of(
                request,
                question,
                found.total(),
                conversion(query),
                found.rows().stream()
                        .map(row -> shapes.row(row, question.locale()))
                        .toList());
    }

    private @Nullable ApiConversion conversion(ProjectQuery query) {
        var conversion = catalogue.conversion(query.filter());
        return query.comparesCapital() && !conversion.used().isEmpty() ? ApiConversion.of(conversion) : null;
    }

    @GetMapping(FACETS)
    @ApiOperation(
            answer = ApiFacetValue.class,
            form = ApiOperation.Form.LISTS,
            narrows = true,
            example = "/facets?category=SMART_CITY&lang=en")
    ResponseEntity<byte[]> facets(HttpServletRequest request) {
        var question = questions.list(request);
        var facets = new LinkedHashMap<String, List<ApiFacetValue>>();
        catalogue
                .counts(question.query().filter())
                .forEach((facet, counts) -> facets.put(facet.parameter(), values(facet, counts, question.locale())));
        return ApiAnswers.of(facets);
    }

    /** The most frequent first, equal ones by their value. */
    private List<ApiFacetValue> values(Facet facet, Map<String, Long> counts, Locale locale) {
        return counts.entrySet().stream()
                .map(entry ->
                        new ApiFacetValue(entry.getKey(), values.word(facet, entry.getKey(), locale), entry.getValue()))
                .sorted(Comparator.comparing(ApiFacetValue::count).reversed().thenComparing(ApiFacetValue::value))
                .toList();
    }

    @GetMapping(SUGGESTIONS)
    @ApiOperation(answer = ApiSuggestions.class, parameters = "q", example = "/suggestions?q=vsip")
    ResponseEntity<byte[]> suggestions(HttpServletRequest request) {
        var question = questions.only(Set.of("q"), request);
        var found = suggestions.of(question.query().filter().text());
        return ApiAnswers.of(shapes.suggestions(found, question.locale()));
    }

    @GetMapping(PROJECT)
    @ApiOperation(answer = ApiProject.class, parameters = "asOf", example = "/projects/BD-2025-0017")
    ResponseEntity<byte[]> project(@PathVariable String code, HttpServletRequest request) {
        var question = questions.only(Set.of("asOf"), request);
        var asked = new AskedProject(code, question.query().filter().asOf());
        return kept.of(asked, () -> project(asked)).orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    private Optional<ResponseEntity<byte[]>> project(AskedProject asked) {
        return records.find(ProjectContent.class, asked.code(), asked.asOf())
                .map(found -> ApiAnswers.of(shapes.project(found, found.content())));
    }

    /** Whatever is not named above: another method, or another address. */
    @RequestMapping("/api/**")
    ResponseEntity<byte[]> other(HttpServletRequest request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            return ResponseEntity.noContent().header("Allow", ALLOWED).build();
        }
        var isRead = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()).contains(request.getMethod());
        return isRead
                ? ApiAnswers.notFound(ApiErrors.language(request))
                : ApiAnswers.wrongMethod(ALLOWED, ApiErrors.language(request));
    }
}
