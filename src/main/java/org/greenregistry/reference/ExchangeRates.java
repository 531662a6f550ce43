package org.greenregistry.reference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** All exchange rates as they stand, in memory, for whoever converts. What a steward commits counts at once. */
@Component
public class ExchangeRates {

    private final RateEntries entries;
    private final Clock clock;
    private final ZoneId zone;
    private volatile @Nullable List<ExchangeRate> rates;

    ExchangeRates(RateEntries entries, Clock clock, ZoneId zone) {
        this.entries = entries;
        this.clock = clock;
        this.zone = zone;
    }

    /** Every rate there ever was, the newest first; of one day the one added last. */
    public List<ExchangeRate> all() {
        var known = rates;
        return known == null ? read() : known;
    }

    /**
     * Those in force on the day of {@code moment}. A rate is a fact of its day: one that was added late counts for the
     * past as well.
     *
     * @param moment absent for now
     */
    public DayRates at(@Nullable Instant moment) {
        return on(moment == null ? today() : LocalDate.ofInstant(moment, zone));
    }

    public DayRates on(LocalDate day) {
        var newest = new HashMap<String, ExchangeRate>();
        all().stream().filter(rate -> rate.isValidOn(day)).forEach(rate -> newest.putIfAbsent(rate.currency(), rate));
        return new DayRates(newest);
    }

    /** In the zone of the book. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener
    void reread(RatesChanged change) {
        read();
    }

    /** One at a time: of two readings the later one must win. */
    private synchronized List<ExchangeRate> read() {
        var fresh = entries.findAllByOrderByFromDescIdDesc().stream()
                .map(RateEntry::read)
                .toList();
        rates = fresh;
        return fresh;
    }
}
