package org.greenregistry;

import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.does;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.greenregistry.reference.ExchangeRateService;
import org.greenregistry.reference.ExchangeRates;
import org.greenregistry.reference.RateEnd;
import org.greenregistry.reference.RateInput;
import org.springframework.stereotype.Component;

/** Exchange rates for one test: what it opens it must close, or other tests convert by them. */
@Component
public class SampleRates {

    private final ExchangeRates rates;
    private final ExchangeRateService keeping;

    SampleRates(ExchangeRates rates, ExchangeRateService keeping) {
        this.rates = rates;
        this.keeping = keeping;
    }

    /** Valid since yesterday. */
    public void open(String currency, String vnd) {
        open(currency, rates.today().minusDays(1), vnd);
    }

    public void open(String currency, LocalDate from, String vnd) {
        does(STEWARD, () -> keeping.add(new RateInput(currency, from, new BigDecimal(vnd), "Ngân hàng Thử", true)));
    }

    /** Whatever nobody ended ends before today, or on its first day if that comes later. */
    public void close() {
        var yesterday = rates.today().minusDays(1);
        rates.all().stream().filter(rate -> rate.lastDay() == null).forEach(rate -> {
            var last = rate.from().isAfter(yesterday) ? rate.from() : yesterday;
            does(STEWARD, () -> keeping.end(rate.id(), new RateEnd(last, "hết phép thử")));
        });
    }
}
