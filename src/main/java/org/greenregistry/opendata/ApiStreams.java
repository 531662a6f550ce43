package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.shell.Office;
import org.greenregistry.work.Spreadsheets;
import org.greenregistry.work.Streams;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * All projects of a question in one answer, sent while it is read from the index: what is told is the book of one
 * moment, and the tag changes with every act in it.
 */
@RestController
@RequestMapping("/api/v1")
class ApiStreams {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");

    /** Parameters of a page: here there is none. */
    private static final Set<String> PAGING = Set.of("page", "size");

    private final ApiQuestions questions;
    private final CatalogueService catalogue;
    private final ProjectTable table;
    private final ProjectLines lines;
    private final Spreadsheets spreadsheets;
    private final Streams streams;
    private final JournalService journal;
    private final Office office;

    ApiStreams(
            ApiQuestions questions,
            CatalogueService catalogue,
            ProjectTable table,
            ProjectLines lines,
            Spreadsheets spreadsheets,
            Streams streams,
            JournalService journal,
            Office office) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.table = table;
        this.lines = lines;
        this.spreadsheets = spreadsheets;
        this.streams = streams;
        this.journal = journal;
        this.office = office;
    }

    @GetMapping("/projects.csv")
    @ApiOperation(type = "text/csv", narrows = true, parameters = "sort", example = "/projects.csv?phase=OPERATING")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.list(request);
        var sheet = table.in(question.locale(), office.address(request));
        send(question, CSV, (rows, out) -> spreadsheets.writeCsv(sheet, rows, out), request, response);
    }

    @GetMapping("/projects.xlsx")
    @ApiOperation(
            type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            narrows = true,
            parameters = "sort",
            example = "/projects.xlsx?phase=OPERATING")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.list(request);
        var sheet = table.in(question.locale(), office.address(request));
        send(question, XLSX, (rows, out) -> spreadsheets.write(sheet, rows, out), request, response);
    }

    @GetMapping("/projects.geojson")
    @ApiOperation(
            type = "application/geo+json",
            narrows = true,
            parameters = "sort",
            example = "/projects.geojson?phase=OPERATING")
    void geoJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.list(request);
        send(question, GEO_JSON, (rows, out) -> lines.features(rows, question.locale(), out), request, response);
    }

    @GetMapping("/projects.ndjson")
    @ApiOperation(
            type = "application/x-ndjson",
            narrows = true,
            parameters = "sort",
            example = "/projects.ndjson?phase=OPERATING")
    void lines(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.list(request);
        send(question, LINES, (rows, out) -> lines.lines(rows, question.locale(), out), request, response);
    }

    private void send(
            ApiQuestion question,
            MediaType type,
            Streams.Writing<ProjectRow> writing,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        requireNoPage(request, question);
        if (new ServletWebRequest(request, response).checkNotModified(tag(request, question))) {
            return;
        }
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(request));
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return;
        }
        streams.send(row -> catalogue.each(question.query(), row), writing, response.getOutputStream());
    }

    private static void requireNoPage(HttpServletRequest request, ApiQuestion question) {
        var faults = new ArrayList<NotUnderstood>();
        PAGING.stream()
                .filter(name -> request.getParameter(name) != null)
                .sorted()
                .forEach(name ->
                        faults.add(new NotUnderstood(name, request.getParameter(name), Reason.UNKNOWN_PARAMETER)));
        if (!faults.isEmpty()) {
            throw new ApiRefusal(List.copyOf(faults), question.locale());
        }
    }

    /** Of the book, the format and the question. */
    private String tag(HttpServletRequest request, ApiQuestion question) {
        var asked = request.getServletPath() + "?" + CatalogueParameters.write(question.query()) + "&"
                + question.locale().getLanguage();
        return "W/\"" + Canonical.digest(journal.head().hash() + asked).substring(0, 32) + "\"";
    }

    /** Shown where it can be, and saved under its own name. */
    private static String named(HttpServletRequest request) {
        var path = request.getServletPath();
        return ContentDisposition.inline()
                .filename(path.substring(path.lastIndexOf('/') + 1))
                .build()
                .toString();
    }
}
