package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.OverviewWords;
import org.greenregistry.insight.Unit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values as cells of a paper. */
@Component
class PaperWords {

    private final OverviewWords words;
    private final FacetValues values;
    private final CodeLists codes;
    private final Formats formats;

    PaperWords(OverviewWords words, FacetValues values, CodeLists codes, Formats formats) {
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.formats = formats;
    }

    static Cell text(@Nullable String text) {
        return text == null || text.isBlank() ? Cell.NONE : new Cell.Text(text);
    }

    /** A number whose column says what it is counted in. */
    Cell number(@Nullable Number number, Locale locale) {
        if (number == null) {
            return Cell.NONE;
        }
        var exact = number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
        return new Cell.Amount(exact, formats.number(exact, locale));
    }

    /** A number a page shows with its unit. */
    Cell amount(BigDecimal amount, Unit unit, Locale locale) {
        return new Cell.Amount(amount, words.amount(amount, unit, locale));
    }

    /** The sum of a figure, as the overview shows it. */
    Cell sum(Figure figure, Locale locale) {
        return amount(figure.sum(), figure.unit(), locale);
    }

    /** The same where it is a sum of what projects state; if none does, that stands there. */
    Cell stated(Figure figure, Locale locale) {
        return figure.isUnstated() ? text(Wording.text(locale, "figures.unsaid")) : sum(figure, locale);
    }

    /** A day where it is known, else what is known of it. */
    Cell date(@Nullable ReducedDate date) {
        if (date == null) {
            return Cell.NONE;
        }
        return date.precision() == java.time.temporal.ChronoUnit.DAYS
                ? new Cell.Day(date.first(), formats.date(date.first()))
                : new Cell.Text(date.text());
    }

    static String unit(Unit unit, Locale locale) {
        return Wording.text(locale, "briefing.unit." + unit);
    }

    String agency(String code, Locale locale) {
        return codes.name(ReferenceList.AGENCY, code, locale);
    }

    String value(Facet facet, String value, Locale locale) {
        return values.word(facet, value, locale);
    }

    /** What narrows the question, each facet with its values. */
    List<String> narrowing(PaperQuestion asked, Locale locale) {
        return asked.filter().chosen().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> Wording.text(locale, "catalogue.facet." + entry.getKey()) + ": "
                        + entry.getValue().stream()
                                .map(value -> value(entry.getKey(), value, locale))
                                .sorted()
                                .collect(java.util.stream.Collectors.joining(", ")))
                .toList();
    }
}
