package org.greenregistry.reference;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.access.ForStewards;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeping the exchange rates. A rate is never changed: a wrong one is ended, or followed by a right one of its day. */
@Service
@Validated
@ForStewards
@Transactional(readOnly = true)
public class ExchangeRateService {

    /** How the journal calls the subject of these acts. */
    public static final String KIND = "rate";

    private final RateEntries entries;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    ExchangeRateService(RateEntries entries, JournalService journal, ApplicationEventPublisher events) {
        this.entries = entries;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    public void add(@Valid RateInput input) {
        var rate = entries.save(new RateEntry(input)).read();
        note(new Act("ADDED", KIND, rate.id(), null, null, fields(rate), null));
    }

    /** Ends a rate that nobody ended yet. */
    @Transactional
    public void end(UUID id, @Valid RateEnd end) {
        var entry = entries.findById(id).orElseThrow(() -> new Refusal("rate.unknown"));
        var last = Objects.requireNonNull(end.lastDay());
        entry.end(last);
        var change = new FieldChange("lastDay", null, last.toString());
        note(new Act("RETIRED", KIND, id, null, null, List.of(change), end.reason()));
    }

    private void note(Act act) {
        journal.append(act);
        events.publishEvent(new RatesChanged());
    }

    private static List<FieldChange> fields(ExchangeRate rate) {
        return List.of(
                new FieldChange("pair", null, rate.pair()),
                new FieldChange("validFrom", null, rate.from().toString()),
                new FieldChange("vnd", null, rate.vnd().toPlainString()),
                new FieldChange("source", null, rate.source()),
                new FieldChange("sample", null, String.valueOf(rate.sample())));
    }
}
