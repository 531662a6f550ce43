package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.VersionService;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What anybody can check the book with: the end of the journal, the proof of a version, a program that checks it. */
@RestController
@RequestMapping("/api/v1")
class ApiProofs {

    private static final MediaType PYTHON = MediaType.parseMediaType("text/x-python;charset=UTF-8");

    private final ApiQuestions questions;
    private final JournalService journal;
    private final RecordService records;
    private final VersionService versions;
    private final VerifyProgram program;

    ApiProofs(
            ApiQuestions questions,
            JournalService journal,
            RecordService records,
            VersionService versions,
            VerifyProgram program) {
        this.questions = questions;
        this.journal = journal;
        this.records = records;
        this.versions = versions;
        this.program = program;
    }

    @GetMapping("/journal/head")
    ResponseEntity<byte[]> head(HttpServletRequest request) {
        questions.only(Set.of(), request);
        return ApiAnswers.of(ApiProof.End.of(journal.head()));
    }

    @GetMapping("/projects/{code}/versions/{number:\\d{1,9}}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String code, @PathVariable int number, HttpServletRequest request) {
        var question = questions.only(Set.of(), request);
        return records.find(ProjectContent.class, code, null)
                .flatMap(project -> versions.publicly(ProjectContent.class, project.record(), number))
                .flatMap(version -> versions.proof(ProjectContent.class, version.record(), number)
                        .map(proof -> ApiProof.of(version.code(), number, version.hash(), proof)))
                .map(ApiAnswers::of)
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    @GetMapping("/verify.py")
    @ApiOperation(type = "text/x-python")
    ResponseEntity<String> program(HttpServletRequest request) {
        questions.only(Set.of(), request);
        return ResponseEntity.ok()
                .contentType(PYTHON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(program.text());
    }
}
