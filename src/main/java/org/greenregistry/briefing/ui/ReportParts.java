package org.greenregistry.briefing.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What the page of reports is made of. */
@org.springframework.stereotype.Component
record ReportParts(RunningPapers running, MadePapers made, FacetValues values) {

    /** What the address narrows the question to; empty for the whole book. */
    Optional<Component> narrowed(ReportsUrl url, Locale locale) {
        var chosen = url.asked().filter().chosen();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var said = chosen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().stream()
                        .map(value -> values.word(entry.getKey(), value, locale))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return Optional.of(Tags.said("p", "muted", Wording.text(locale, "briefing.narrowed", said)));
    }
}
