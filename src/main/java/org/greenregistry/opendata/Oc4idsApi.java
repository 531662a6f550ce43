package org.greenregistry.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Office;
import org.greenregistry.work.Rows;
import org.greenregistry.work.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Projects in packages of the Open Contracting for Infrastructure Data Standards: page by page, all in one, or one. The
 * standard has no package without projects, so where nothing is found there is none.
 */
@RestController
class Oc4idsApi {

    static final String VERSION = "0.9";

    /** No null, no empty text, no empty list: the standard knows none. */
    static final JsonMapper MAPPER = ApiAnswers.MAPPER
            .rebuild()
            .changeDefaultPropertyInclusion(rule -> rule.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private final ApiQuestions questions;
    private final CatalogueService catalogue;
    private final RecordService records;
    private final Oc4idsProjects projects;
    private final Streams streams;
    private final Office office;

    Oc4idsApi(
            ApiQuestions questions,
            CatalogueService catalogue,
            RecordService records,
            Oc4idsProjects projects,
            Streams streams,
            Office office) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.records = records;
        this.projects = projects;
        this.streams = streams;
        this.office = office;
    }

    @GetMapping("/api/v1/oc4ids")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        var question = questions.list(request);
        var query = ordered(question.query());
        var found = catalogue.page(query);
        var held = new ArrayList<Published<ProjectContent>>();
        found.rows().forEach(row -> find(row.code(), query).ifPresent(held::add));
        var links = ApiLinks.of(office.address(request), request, found.total(), query.page(), query.size());
        var others = links.prev() == null && links.next() == null
                ? null
                : new Oc4idsPackage.Links(links.prev(), links.next());
        return answer(held, others, request, question);
    }

    /** By code, unless another order is asked for: pages of a book that moves then do not overlap. */
    private static ProjectQuery ordered(ProjectQuery query) {
        return query.order().equals(Order.RELEVANCE) ? query.sorted(Order.CODE).onPage(query.page()) : query;
    }

    private Optional<Published<ProjectContent>> find(String code, ProjectQuery query) {
        return records.find(ProjectContent.class, code, query.filter().asOf());
    }

    @GetMapping("/api/v1/oc4ids/{code}")
    ResponseEntity<byte[]> one(@PathVariable String code, HttpServletRequest request) {
        var question = questions.only(Set.of("asOf"), request);
        return answer(find(code, question.query()).stream().toList(), null, request, question);
    }

    private ResponseEntity<byte[]> answer(
            List<Published<ProjectContent>> held,
            Oc4idsPackage.@Nullable Links links,
            HttpServletRequest request,
            ApiQuestion question) {
        var shapes = held.stream()
                .map(project -> projects.project(project, question.locale()))
                .toList();
        return shapes.stream()
                .map(Oc4idsProject::updated)
                .max(Comparator.naturalOrder())
                .map(youngest -> new Oc4idsPackage(
                        uri(request), VERSION, publisher(request, question.locale()), links, shapes, youngest))
                .map(all -> ApiAnswers.of(MAPPER.writeValueAsBytes(all), MediaType.APPLICATION_JSON))
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    private String uri(HttpServletRequest request) {
        var query = request.getQueryString();
        return office.address(request) + request.getServletPath() + (query == null ? "" : "?" + query);
    }

    private Oc4idsPackage.Publisher publisher(HttpServletRequest request, Locale locale) {
        return new Oc4idsPackage.Publisher(
                office.authority(locale).orElse(office.book(locale)), office.address(request));
    }

    /** @return absent if the answer was sent */
    @GetMapping("/api/v1/oc4ids.json")
    @Nullable
    ResponseEntity<byte[]> all(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.narrowed(Set.of(), request);
        var query = ordered(question.query());
        if (catalogue.count(query.filter()) == 0) {
            return ApiAnswers.notFound(question.locale());
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public");
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return null;
        }
        var head = new Head(uri(request), publisher(request, question.locale()), question.locale());
        Rows<Published<ProjectContent>> rows =
                taker -> catalogue.each(query, row -> find(row.code(), query).ifPresent(taker));
        streams.send(rows, (held, out) -> write(head, held, out), response.getOutputStream());
        return null;
    }

    private record Head(String uri, Oc4idsPackage.Publisher publisher, Locale locale) {}

    private void write(Head head, Rows<Published<ProjectContent>> rows, OutputStream out) {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("uri", head.uri());
            json.writeStringProperty("version", VERSION);
            json.writePOJOProperty("publisher", head.publisher());
            json.writeArrayPropertyStart("projects");
            var youngest = new String[] {""};
            rows.each(row -> {
                var project = projects.project(row, head.locale());
                json.writePOJO(project);
                youngest[0] = youngest[0].compareTo(project.updated()) < 0 ? project.updated() : youngest[0];
            });
            json.writeEndArray();
            json.writeStringProperty("publishedDate", youngest[0]);
            json.writeEndObject();
        }
    }
}
