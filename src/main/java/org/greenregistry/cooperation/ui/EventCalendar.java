package org.greenregistry.cooperation.ui;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An event for calendar programs (RFC 5545), as whole days: the book knows no hours. */
@RestController
@ForEveryone
class EventCalendar {

    private static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final RecordService records;

    EventCalendar(RecordService records) {
        this.records = records;
    }

    /** Only days can stand in a calendar, not months or years. */
    static boolean hasDays(EventContent event) {
        return event.from() != null
                && event.from().precision() == ChronoUnit.DAYS
                && (event.until() == null || event.until().precision() == ChronoUnit.DAYS);
    }

    @GetMapping({"/events/{code}.ics", "/en/events/{code}.ics"})
    ResponseEntity<byte[]> calendar(@PathVariable String code, HttpServletRequest request) {
        var locale = request.getServletPath().startsWith("/en/") ? Lang.ENGLISH : Lang.VIETNAMESE;
        return records.find(EventContent.class, code, null)
                .filter(found -> !found.withdrawn() && hasDays(found.content()))
                .map(found -> ResponseEntity.ok().contentType(TYPE).body(bytes(found, locale)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static byte[] bytes(Published<EventContent> record, Locale locale) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//greenregistry.org//events//" + locale.getLanguage());
        calendar.addEvent(event(record, locale));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Published<EventContent> record, Locale locale) {
        var content = record.content();
        var event = new VEvent();
        event.setUid(record.record() + "@greenregistry.org");
        event.setDateTimeStamp(Date.from(record.recordedFrom()));
        event.setSequence(record.number());
        event.setSummary(content.name().text().in(locale));
        event.setDateStart(
                new DateStart(day(Objects.requireNonNull(content.from()).first())));
        event.setDateEnd(
                new DateEnd(day(Objects.requireNonNull(content.lastDay()).plusDays(1))));
        if (content.place() != null) {
            event.setLocation(content.place().in(locale));
        }
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
