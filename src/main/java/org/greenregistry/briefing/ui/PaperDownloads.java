package org.greenregistry.briefing.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.greenregistry.briefing.MadePaper;
import org.greenregistry.briefing.PaperService;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out papers, byte for byte as they were made. */
@RestController
class PaperDownloads {

    private final PaperService papers;

    PaperDownloads(PaperService papers) {
        this.papers = papers;
    }

    /** Relative to the base of the page. */
    static String href(UUID paper) {
        return PaperService.PATH + "/" + paper + "/file";
    }

    @GetMapping("/overview/reports/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return papers.find(id)
                .flatMap(paper -> papers.bytes(paper).map(bytes -> answer(paper, bytes)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(MadePaper paper, Path bytes) {
        var saved = ContentDisposition.attachment()
                .filename(paper.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.file().mediaType()))
                .eTag("\"" + paper.file().sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(new FileSystemResource(bytes));
    }
}
