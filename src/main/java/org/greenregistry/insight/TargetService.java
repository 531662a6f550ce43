package org.greenregistry.insight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.access.ForManagers;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What each year is to reach. Nothing is overwritten: a past book keeps the targets it knew. */
@Service
@Validated
@ForStaff
@Transactional(readOnly = true)
public class TargetService {

    /** Of the page they are kept on, without language. */
    public static final String PATH = "overview/targets";

    private static final String KIND = "target";

    private final TargetEntries entries;
    private final JournalService journal;
    private final Clock clock;

    TargetService(TargetEntries entries, JournalService journal, Clock clock) {
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** The targets of {@code year} as they stood at {@code asOf}; keys without one are missing. */
    public Map<TargetKey, Target> of(int year, Instant asOf) {
        var newest = new EnumMap<TargetKey, Target>(TargetKey.class);
        entries.findByYearAndAtLessThanEqualOrderByIdAsc(year, asOf).stream()
                .map(TargetEntry::read)
                .forEach(target -> newest.put(target.key(), target));
        return newest;
    }

    @ForManagers
    @Transactional
    public void set(@Min(2000) @Max(2100) int year, @Valid TargetInput input) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var target = entries.save(new TargetEntry(year, input, now)).read();
        journal.append(new Act("TARGET_SET", KIND, target.id(), null, null, fields(target), null));
    }

    private static List<FieldChange> fields(Target target) {
        return List.of(
                new FieldChange("year", null, String.valueOf(target.year())),
                new FieldChange("key", null, target.key().name()),
                new FieldChange("amount", null, target.amount().toPlainString()),
                new FieldChange("source", null, target.source()));
    }
}
