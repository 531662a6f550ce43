package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.shell.Office;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of the data in the two forms data portals read. */
@RestController
@RequestMapping("/api/v1")
class DcatAnswers {

    private static final MediaType JSON_LD = new MediaType("application", "ld+json", StandardCharsets.UTF_8);
    private static final MediaType TURTLE = new MediaType("text", "turtle", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ApiQuestions questions;
    private final DcatCatalog catalog;
    private final Office office;

    DcatAnswers(ApiQuestions questions, DcatCatalog catalog, Office office) {
        this.questions = questions;
        this.catalog = catalog;
        this.office = office;
    }

    @GetMapping("/catalog.jsonld")
    @ApiOperation(type = "application/ld+json")
    ResponseEntity<byte[]> jsonLd(HttpServletRequest request) {
        questions.only(Set.of(), request);
        return answer(JSON_LD, DcatJson.of(catalog.at(office.address(request)), DcatCatalog.PREFIXES));
    }

    @GetMapping("/catalog.ttl")
    @ApiOperation(type = "text/turtle")
    ResponseEntity<byte[]> turtle(HttpServletRequest request) {
        questions.only(Set.of(), request);
        return answer(TURTLE, DcatTurtle.of(catalog.at(office.address(request)), DcatCatalog.PREFIXES));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + Canonical.digest(text).substring(0, 32) + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
