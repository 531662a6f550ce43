package org.greenregistry.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.greenregistry.shell.Formats;

/**
 * A moment whose book is asked.
 *
 * @param text as it stands in the address: a day, or an instant
 */
public record AsOf(String text, Instant instant) {

    /** A day means its end in the registry's zone. Empty if {@code text} is neither day nor instant. */
    public static Optional<AsOf> parse(String text, Formats formats) {
        try {
            var instant = text.length() == 10 ? formats.endOf(LocalDate.parse(text)) : Instant.parse(text);
            return Optional.of(new AsOf(text, instant));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public String shown(Formats formats) {
        return text.length() == 10 ? formats.date(instant) : formats.dateTime(instant);
    }
}
