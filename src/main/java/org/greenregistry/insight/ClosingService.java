package org.greenregistry.insight;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForManagers;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.ReportPeriod;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The instants at which periods were closed. Nothing is overwritten: a period closed again has both. */
@Service
@Validated
@ForStaff
@Transactional(readOnly = true)
public class ClosingService {

    /** Of the page they are kept on, without language. */
    public static final String PATH = "overview/closings";

    private final ClosingEntries entries;
    private final JournalService journal;
    private final InsightSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    ClosingService(ClosingEntries entries, JournalService journal, InsightSettings settings, Clock clock, ZoneId zone) {
        this.entries = entries;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The latest of all periods, newest first. */
    public List<Closing> newest(int most) {
        return entries.findAllByOrderByAtDescIdDesc(Limit.of(most)).stream()
                .map(ClosingEntry::read)
                .toList();
    }

    /** All closings of {@code period}, newest first. */
    public List<Closing> of(ReportPeriod period) {
        return entries.findByPeriodOrderByAtDescIdDesc(period.toString()).stream()
                .map(ClosingEntry::read)
                .toList();
    }

    /** The latest closing of {@code period} the book of {@code instant} knew. */
    public Optional<Closing> last(ReportPeriod period, Instant instant) {
        return entries.findFirstByPeriodAndAtLessThanEqualOrderByAtDescIdDesc(period.toString(), instant)
                .map(ClosingEntry::read);
    }

    /**
     * Closes a period that is over. The instant lies a little back, so that a version whose transaction is still under
     * way does not come into a book that is closed already.
     */
    @ForManagers
    @Transactional
    public Closing close(@Valid ClosingInput input) {
        var at = clock.instant().minus(settings.settle()).truncatedTo(ChronoUnit.MILLIS);
        var period = Objects.requireNonNull(input.period());
        if (!period.last().isBefore(LocalDate.ofInstant(at, zone))) {
            throw new Refusal("insight.closings.running", period.toString());
        }
        var note = input.note().isEmpty() ? null : input.note();
        var closing = entries.save(new ClosingEntry(period, at, Actor.current().requireAccount(), note))
                .read();
        var changes =
                List.of(new FieldChange("period", null, period.toString()), new FieldChange("at", null, at.toString()));
        journal.append(new Act("PERIOD_CLOSED", "closing", closing.id(), null, null, changes, note));
        return closing;
    }
}
