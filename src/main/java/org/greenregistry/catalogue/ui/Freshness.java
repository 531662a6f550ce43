package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Warns of what rests on an old source. */
@Component
class Freshness {

    private static final int OLD_MONTHS = 12;

    private final Formats formats;
    private final Clock clock;

    Freshness(Formats formats, Clock clock) {
        this.formats = formats;
        this.clock = clock;
    }

    /** A sentence if {@code source} was more than a year old at {@code asOf}, by default now. */
    Optional<Paragraph> of(@Nullable ReducedDate source, @Nullable AsOf asOf, Locale locale) {
        if (source == null) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(asOf == null ? clock.instant() : asOf.instant(), formats.zone());
        var months = months(source, day);
        if (months <= OLD_MONTHS) {
            return Optional.empty();
        }
        var warning = new Paragraph(
                Tags.sign("", "⚠"), Tags.span("", Wording.text(locale, "catalogue.old", source.text(), months)));
        warning.addClassName("old-source");
        return Optional.of(warning);
    }

    /** Whole months since the last day the date may mean. */
    static long months(ReducedDate source, LocalDate day) {
        return ChronoUnit.MONTHS.between(
                source.first().plus(1, source.precision()).minusDays(1), day);
    }
}
