package org.greenregistry.ledger.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How times, fields and values are said. */
@Component
class Phrasing {

    private final RecordService records;
    private final Formats formats;
    private final Clock clock;

    Phrasing(RecordService records, Formats formats, Clock clock) {
        this.records = records;
        this.formats = formats;
        this.clock = clock;
    }

    String time(Instant at) {
        return formats.dateTime(at);
    }

    /** How many days ago, in the registry's zone: today, 1 day, 3 days. */
    String age(Instant since, Locale locale) {
        var day = since.atZone(formats.zone()).toLocalDate();
        var today = clock.instant().atZone(formats.zone()).toLocalDate();
        return Wording.text(locale, "ledger.work.age", ChronoUnit.DAYS.between(day, today));
    }

    String label(String kind, String path, Locale locale) {
        return Wording.text(locale, kind + "." + Change.fieldOf(path));
    }

    /** @param path ends in the item's id */
    String item(String kind, String path, Locale locale) {
        return records.itemName(kind, path, locale).orElseGet(() -> label(kind, path, locale));
    }

    /** A value in words; what is not there is said by {@code absentKey}. */
    String value(String kind, String path, @Nullable String value, String absentKey, Locale locale) {
        return value == null || value.isEmpty()
                ? Wording.text(locale, absentKey)
                : records.words(kind, path, value, locale);
    }
}
