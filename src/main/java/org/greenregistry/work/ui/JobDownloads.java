package org.greenregistry.work.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.greenregistry.work.JobService;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what a job of mine left. */
@RestController
class JobDownloads {

    private final JobService jobs;

    JobDownloads(JobService jobs) {
        this.jobs = jobs;
    }

    /** Relative to the base of the page. */
    static String href(UUID job) {
        return JobService.PATH + "/" + job + "/file";
    }

    @GetMapping("/jobs/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return jobs.file(id).map(JobDownloads::answer).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    private static ResponseEntity<Resource> answer(JobService.Left left) {
        var saved = ContentDisposition.attachment()
                .filename(left.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(left.file().mediaType()))
                .eTag("\"" + left.file().sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(new FileSystemResource(left.bytes()));
    }
}
