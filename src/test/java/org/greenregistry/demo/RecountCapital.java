package org.greenregistry.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.reference.RateInput;
import org.jspecify.annotations.Nullable;

/** Amounts converted by hand, with the rates of the demonstration. */
final class RecountCapital {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private RecountCapital() {}

    /** Whole units of {@code into}; empty where no amount is stated. */
    static Optional<BigDecimal> worth(ProjectContent content, String into, @Nullable Instant moment) {
        return CapitalFigure.main(content.capital()).map(figure -> {
            var currency = String.valueOf(figure.currency());
            var whole = new BigDecimal(String.valueOf(figure.amount())).setScale(0, RoundingMode.DOWN);
            return currency.equals(into)
                    ? whole
                    : whole.multiply(vnd(currency, moment)).divide(vnd(into, moment), 0, RoundingMode.DOWN);
        });
    }

    private static BigDecimal vnd(String currency, @Nullable Instant moment) {
        var day = moment == null ? LocalDate.now(ZONE) : LocalDate.ofInstant(moment, ZONE);
        return currency.equals("VND")
                ? BigDecimal.ONE
                : DemoRates.all().stream()
                        .filter(rate -> rate.currency().equals(currency))
                        .filter(rate -> !day.isBefore(LocalDate.parse(String.valueOf(rate.from()))))
                        .max(Comparator.comparing(rate -> LocalDate.parse(String.valueOf(rate.from()))))
                        .map(RateInput::vnd)
                        .orElseThrow();
    }
}
