package org.greenregistry.cooperation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.EventCalendars;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.cooperation.When;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.springframework.data.domain.PageRequest;
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

    private static final int MOST = 200;

    private final RecordService records;
    private final CooperationKind<EventContent> kind;
    private final CooperationService service;

    EventCalendar(RecordService records, CooperationKind<EventContent> kind, CooperationService service) {
        this.records = records;
        this.kind = kind;
        this.service = service;
    }

    /** What is still to come, for calendar programs that look again from time to time. */
    @GetMapping({"/events.ics", "/en/events.ics"})
    ResponseEntity<byte[]> coming(HttpServletRequest request) {
        var events = service.find(kind, CooperationQuery.ALL.when(When.UPCOMING), PageRequest.of(0, MOST)).stream()
                .flatMap(row -> records.byId(EventContent.class, row.record()).stream())
                .toList();
        return answer(events, locale(request));
    }

    @GetMapping({"/events/{code}.ics", "/en/events/{code}.ics"})
    ResponseEntity<byte[]> calendar(@PathVariable String code, HttpServletRequest request) {
        return records.find(EventContent.class, code, null)
                .filter(found -> !found.withdrawn() && EventCalendars.hasDays(found.content()))
                .map(found -> answer(List.of(found), locale(request)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Locale locale(HttpServletRequest request) {
        return request.getServletPath().startsWith("/en/") ? Lang.ENGLISH : Lang.VIETNAMESE;
    }

    private static ResponseEntity<byte[]> answer(List<Published<EventContent>> events, Locale locale) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .body(EventCalendars.text(events, locale).getBytes(StandardCharsets.UTF_8));
    }
}
