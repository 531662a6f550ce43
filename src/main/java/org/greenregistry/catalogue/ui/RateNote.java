package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.Conversion;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.reference.ExchangeRate;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says by which rates amounts were converted, and shows what came of it. */
@Component
class RateNote {

    private final Formats formats;

    RateNote(Formats formats) {
        this.formats = formats;
    }

    /**
     * One sentence with each rate, its day and its source, or that there is none.
     *
     * @param beyond how many projects state an amount that cannot be compared
     * @return empty if everything is stated in one currency and no rate is needed to say so
     */
    Optional<HtmlContainer> of(Conversion conversion, long beyond, Locale locale) {
        var rates = conversion.used();
        if (rates.isEmpty() && beyond == 0) {
            return Optional.empty();
        }
        var note = Tags.tag("p", "muted small rate-note");
        if (!rates.isEmpty()) {
            note.add(new Span(words(conversion, locale)));
        }
        if (beyond > 0) {
            note.add(new Span((rates.isEmpty() ? "" : " ")
                    + Wording.text(locale, "catalogue.rate.missing", conversion.into(), beyond)));
        }
        if (Actor.current().isStaff()) {
            note.add(
                    new Span(" "),
                    Tags.link("", Lang.path(locale, "steward/rates"), Wording.text(locale, "catalogue.rate.all")));
        }
        return Optional.of(note);
    }

    /** The sentence alone. */
    String words(Conversion conversion, Locale locale) {
        var rates = conversion.used().stream().map(rate -> words(rate, locale)).collect(Collectors.joining("; "));
        return Wording.text(locale, "catalogue.rate.note", conversion.into(), rates);
    }

    private String words(ExchangeRate rate, Locale locale) {
        return Wording.text(
                locale,
                rate.sample() ? "catalogue.rate.sample" : "catalogue.rate.one",
                rate.currency(),
                formats.number(rate.vnd(), locale),
                formats.date(rate.from()),
                rate.source());
    }

    /** {@code ≈ 49,2 triệu USD}, for figures in another currency that have a rate. */
    Optional<String> worth(@Nullable CapitalFigure figure, Conversion conversion, Locale locale) {
        return conversion
                .worth(figure)
                .map(amount -> "≈ " + formats.money(cut(amount), Currency.getInstance(conversion.into()), locale));
    }

    /** The same, and figures stated in the currency as they are; empty where neither is. */
    Optional<String> comparable(@Nullable CapitalFigure figure, Conversion conversion, Locale locale) {
        if (figure != null && figure.amount() != null && conversion.into().equals(figure.currency())) {
            return Optional.of(formats.money(figure.amount(), Currency.getInstance(conversion.into()), locale));
        }
        return worth(figure, conversion, locale);
    }

    /** More digits than the rate has would be made up. */
    private static BigDecimal cut(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}
