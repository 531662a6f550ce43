package org.greenregistry.cooperation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.cooperation.EventCalendars;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Events as files for calendar programs. */
@RestController
@ForEveryone
class EventCalendar {

    private static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final RecordService records;

    EventCalendar(RecordService records) {
        this.records = records;
    }

    @GetMapping({"/events/{code}.ics", "/en/events/{code}.ics"})
    ResponseEntity<byte[]> calendar(@PathVariable String code, HttpServletRequest request) {
        var locale = request.getServletPath().startsWith("/en/") ? Lang.ENGLISH : Lang.VIETNAMESE;
        return records.find(EventContent.class, code, null)
                .filter(found -> !found.withdrawn() && EventCalendars.hasDays(found.content()))
                .map(found -> ResponseEntity.ok()
                        .contentType(TYPE)
                        .body(EventCalendars.text(List.of(found), locale).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
