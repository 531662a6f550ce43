package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.KeptAnswers;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.ComparisonService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.VersionService;
import org.greenregistry.project.ProjectWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the book said of a project before. Of a project that is not public today nothing is, nor of its past. */
@RestController
@RequestMapping("/api/v1/projects/{code}")
class ApiVersions {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int MOST_KEPT = 1000;

    private final ApiQuestions questions;
    private final RecordService records;
    private final VersionService versions;
    private final ComparisonService comparisons;
    private final ApiShapes shapes;
    private final KeptAnswers<Asked, Optional<ResponseEntity<byte[]>>> kept;

    /** @param what address behind the project's, with its numbers */
    private record Asked(String code, String what, Locale locale) {}

    ApiVersions(
            ApiQuestions questions,
            RecordService records,
            VersionService versions,
            ComparisonService comparisons,
            ApiShapes shapes,
            JournalService journal) {
        this.questions = questions;
        this.records = records;
        this.versions = versions;
        this.comparisons = comparisons;
        this.shapes = shapes;
        this.kept = new KeptAnswers<>(journal, MOST_KEPT);
    }

    @GetMapping("/versions")
    @ApiOperation(answer = ApiVersion.All.class, example = "/projects/BD-2025-0017/versions")
    ResponseEntity<byte[]> versions(@PathVariable String code, HttpServletRequest request) {
        var question = questions.only(Set.of(), request);
        return answer(question, code, "versions", project -> Optional.of(all(project)));
    }

    private ApiVersion.All all(Published<ProjectContent> project) {
        return new ApiVersion.All(
                project.code(),
                records.history(project.record()).stream().map(shapes::version).toList());
    }

    @GetMapping("/versions/{number:\\d{1,9}}")
    @ApiOperation(answer = ApiVersion.One.class, example = "/projects/BD-2025-0017/versions/1")
    ResponseEntity<byte[]> version(@PathVariable String code, @PathVariable int number, HttpServletRequest request) {
        var question = questions.only(Set.of(), request);
        return answer(question, code, "versions " + number, project -> one(project.record(), number));
    }

    private Optional<ApiVersion.One> one(UUID record, int number) {
        return versions.publicly(ProjectContent.class, record, number)
                .flatMap(found -> versions.proof(ProjectContent.class, record, number)
                        .map(proof -> new ApiVersion.One(
                                shapes.project(found, found.content()), found.recordedTo(), shapes.proof(proof))));
    }

    @GetMapping("/diff")
    @ApiOperation(
            answer = ApiVersion.Diff.class,
            parameters = {FROM, TO},
            required = {FROM, TO},
            example = "/projects/BD-2025-0017/diff?from=1&to=2&lang=en")
    ResponseEntity<byte[]> diff(@PathVariable String code, HttpServletRequest request) {
        var question = questions.only(Set.of(), Set.of(FROM, TO), request);
        var from = asked(question, FROM);
        var to = asked(question, TO);
        return answer(question, code, "diff " + from + " " + to, project -> comparisons
                .publicly(project.record(), from, to)
                .map(changes -> new ApiVersion.Diff(
                        project.code(),
                        from,
                        to,
                        changes.stream()
                                .map(change -> difference(change, question.locale()))
                                .toList())));
    }

    private static int asked(ApiQuestion question, String name) {
        if (!question.own().containsKey(name)) {
            throw question.refusal(name, Reason.NO_NUMBER);
        }
        return question.number(name, 1);
    }

    private static ApiVersion.Difference difference(Change change, Locale locale) {
        return new ApiVersion.Difference(
                change.path(), ProjectWords.label(change.path(), locale), change.before(), change.after());
    }

    private ResponseEntity<byte[]> answer(
            ApiQuestion question,
            String code,
            String what,
            Function<Published<ProjectContent>, Optional<? extends Record>> told) {
        return kept.of(new Asked(code, what, question.locale()), () -> records.find(ProjectContent.class, code, null)
                        .flatMap(told)
                        .map(ApiAnswers::of))
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }
}
