package org.greenregistry.opportunity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An event as its guests must know it.
 *
 * @param code of its record
 * @param days as they are shown
 * @param lastDay the last it may be on
 * @param openUntil last day guests can register; absent if they cannot
 * @param seats absent if there is room for all
 * @param terms what guests agree to
 */
public record GuestEvent(
        UUID record,
        String code,
        LocalizedText title,
        String days,
        @Nullable LocalizedText place,
        LocalDate lastDay,
        @Nullable LocalDate openUntil,
        @Nullable Integer seats,
        @Nullable LocalizedText terms) {

    /** Whether somebody can register on {@code today}. */
    public boolean isOpen(LocalDate today) {
        return openUntil != null && !today.isAfter(openUntil) && !isOver(today);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Days and place in one line. */
    public String facts(Locale locale) {
        return Stream.of(days, place == null ? null : place.in(locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
