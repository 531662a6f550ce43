package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.reference.ExchangeRateService;
import org.greenregistry.reference.RateInput;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Round exchange rates, one of each currency a year, marked as made up wherever they are used. */
@Component
@Profile({"demo", "seed"})
class DemoRates {

    private static final String SOURCE = "số liệu minh họa / illustrative figure";

    private final ExchangeRateService keeping;

    DemoRates(ExchangeRateService keeping) {
        this.keeping = keeping;
    }

    static List<RateInput> all() {
        return CsvFile.beside(DemoRates.class, "rates.csv").read(DemoRates::rate);
    }

    private static RateInput rate(CsvRow row) {
        return new RateInput(
                row.text("currency"), LocalDate.parse(row.text("from")), new BigDecimal(row.text("vnd")), SOURCE, true);
    }

    void write(RateInput rate, Actor steward) {
        Acting.as(steward, () -> {
            keeping.add(rate);
            return rate;
        });
    }
}
