package org.greenregistry.insight.ui;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.greenregistry.insight.CalendarEntry;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.shell.Wording;

/** Entries as events of whole days: a day is the same day wherever it is read. */
final class CalendarText {

    private static final int TAG = 32;

    private final List<CalendarEntry> entries;
    private final UnaryOperator<String> address;
    private final Locale locale;

    /** @param address makes a path a whole address */
    CalendarText(List<CalendarEntry> entries, UnaryOperator<String> address, Locale locale) {
        this.entries = entries;
        this.address = address;
        this.locale = locale;
    }

    /** Of the same entries always the same. */
    byte[] bytes() {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//greenregistry.org//duties//" + locale.getLanguage());
        calendar.setName(Wording.text(locale, "duty.page"));
        calendar.addExperimentalProperty("X-WR-CALNAME", Wording.text(locale, "duty.page"));
        calendar.setRefreshInterval(Duration.builder().hours(4).build());
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(Canonical.digest(entry.id()).substring(0, TAG) + "@greenregistry.org");
        event.setDateTimeStamp(date(entry.known()));
        event.setLastModified(date(entry.known()));
        event.setSequence(entry.changed());
        event.setDateStart(new DateStart(day(entry.on())));
        event.setTransparency(Transparency.transparent());
        event.setSummary(entry.title());
        if (!entry.detail().isEmpty()) {
            event.setDescription(entry.detail());
        }
        event.setUrl(address.apply(entry.path()));
        return event;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    static String tag(byte[] bytes) {
        return "\""
                + Canonical.digest(new String(bytes, StandardCharsets.UTF_8)).substring(0, TAG) + "\"";
    }
}
