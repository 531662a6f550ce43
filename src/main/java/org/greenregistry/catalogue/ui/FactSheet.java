package org.greenregistry.catalogue.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A project as a sheet to print, at a plain address: nobody is signed in there, so it has what the public may see. */
@RestController
@ForEveryone
class FactSheet {

    static final String VIETNAMESE = "/projects/{code}/sheet.pdf";
    static final String ENGLISH = "/en" + VIETNAMESE;

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final RecordService records;
    private final FactSheetPdf pdf;
    private final Office office;
    private final Formats formats;
    private final Clock clock;

    FactSheet(RecordService records, FactSheetPdf pdf, Office office, Formats formats, Clock clock) {
        this.records = records;
        this.pdf = pdf;
        this.office = office;
        this.formats = formats;
        this.clock = clock;
    }

    /** Relative to the base of the page. */
    static String href(String code, Locale locale) {
        return Lang.path(locale, "projects/" + code + "/sheet.pdf");
    }

    @GetMapping({VIETNAMESE, ENGLISH})
    ResponseEntity<byte[]> sheet(@PathVariable String code, HttpServletRequest request, WebRequest conditions) {
        return records.find(ProjectContent.class, code, null)
                .map(project -> answer(print(project, request), conditions))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Print print(Published<ProjectContent> project, HttpServletRequest request) {
        return new Print(project, ExcelLink.locale(request), clock.instant(), office.address(request), formats);
    }

    private ResponseEntity<byte[]> answer(Print print, WebRequest conditions) {
        var tag = "\"" + print.project().hash().substring(0, 24) + "-" + print.dayText() + "\"";
        if (conditions.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        var name = print.project().code() + "-" + print.project().number() + "-"
                + print.locale().getLanguage() + ".pdf";
        var shown = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf.write(print));
    }
}
