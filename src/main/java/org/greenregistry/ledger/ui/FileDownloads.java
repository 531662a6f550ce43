package org.greenregistry.ledger.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.greenregistry.ledger.RecordFiles;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out files of records. What people uploaded is never shown by the browser within the registry: it is saved, and
 * were it opened, it could run nothing. One answer for what is not there and what the reader may not have.
 */
@RestController
class FileDownloads {

    private final RecordFiles files;

    FileDownloads(RecordFiles files) {
        this.files = files;
    }

    @GetMapping(RecordFiles.PATH + "{record}/{sha256}")
    ResponseEntity<Resource> file(@PathVariable UUID record, @PathVariable String sha256) {
        return files.find(record, sha256).map(FileDownloads::answer).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    private static ResponseEntity<Resource> answer(RecordFiles.Served served) {
        var file = served.file();
        var saved = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag("\"" + file.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("Content-Security-Policy", "sandbox")
                .body(new FileSystemResource(served.bytes()));
    }
}
