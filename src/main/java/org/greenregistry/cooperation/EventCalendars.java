package org.greenregistry.cooperation;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.greenregistry.ledger.Published;

/** Events for calendar programs (RFC 5545), as whole days: the book knows no hours. */
public final class EventCalendars {

    private EventCalendars() {}

    /** Only days can stand in a calendar, not months or years. */
    public static boolean hasDays(EventContent event) {
        return event.from() != null
                && event.from().precision() == ChronoUnit.DAYS
                && (event.until() == null || event.until().precision() == ChronoUnit.DAYS);
    }

    /** Those of {@code events} that have days. */
    public static String text(List<Published<EventContent>> events, Locale locale) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//greenregistry.org//events//" + locale.getLanguage());
        events.stream()
                .filter(record -> hasDays(record.content()))
                .forEach(record -> calendar.addEvent(event(record, locale)));
        return Biweekly.write(calendar).go();
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
