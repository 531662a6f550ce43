package org.greenregistry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A rate. Its id is of the time it came, so of those of one day the greatest came last. */
@Entity
@Table(name = "exchange_rate")
class RateEntry {

    @Id
    private UUID id;

    @Column(name = "currency")
    private String currency;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "vnd")
    private BigDecimal vnd;

    @Column(name = "source")
    private String source;

    @Column(name = "sample")
    private boolean sample;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RateEntry() {}

    RateEntry(RateInput input) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.currency = input.currency();
        this.from = Objects.requireNonNull(input.from());
        this.vnd = Objects.requireNonNull(input.vnd());
        this.source = input.source();
        this.sample = input.sample();
    }

    void end(LocalDate last) {
        if (lastDay != null) {
            throw new Refusal("rate.ended.already");
        }
        if (last.isBefore(from)) {
            throw new Refusal("reference.days");
        }
        lastDay = last;
    }

    ExchangeRate read() {
        var plain = new BigDecimal(vnd.stripTrailingZeros().toPlainString());
        return new ExchangeRate(id, currency, from, plain, source, sample, lastDay);
    }
}
