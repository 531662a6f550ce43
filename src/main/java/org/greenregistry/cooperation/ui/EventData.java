package org.greenregistry.cooperation.ui;

import java.util.Locale;
import java.util.Objects;
import org.greenregistry.cooperation.Attendance;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.jspecify.annotations.Nullable;

/** An event for machines (schema.org). */
final class EventData {

    private EventData() {}

    /** @param page its address without language */
    static String of(EventContent event, String page, Locale locale) {
        var data = Canonical.emptyTree()
                .put("@context", "https://schema.org")
                .put("@type", "Event")
                .put("name", event.name().text().in(locale))
                .put("url", PublicPage.HERE + Lang.path(locale, page))
                .put("inLanguage", locale.getLanguage());
        if (event.from() != null) {
            data.put("startDate", event.from().toString());
        }
        if (event.until() != null) {
            data.put("endDate", event.until().toString());
        }
        var mode = mode(event.format());
        if (mode != null) {
            data.put("eventAttendanceMode", "https://schema.org/" + mode);
        }
        if (event.place() != null) {
            data.putObject("location")
                    .put("@type", "Place")
                    .put("name", event.place().in(locale));
        }
        var organisers = data.putArray("organizer");
        event.organisers().stream()
                .filter(organiser -> organiser.name() != null)
                .forEach(organiser -> organisers
                        .addObject()
                        .put("@type", "Organization")
                        .put("name", Objects.requireNonNull(organiser.name())));
        return Canonical.text(data);
    }

    private static @Nullable String mode(@Nullable Attendance format) {
        return format == null
                ? null
                : switch (format) {
                    case ON_SITE -> "OfflineEventAttendanceMode";
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case HYBRID -> "MixedEventAttendanceMode";
                };
    }
}
