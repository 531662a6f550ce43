package org.greenregistry.exchange;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What an agency takes the headings of its own lists for: decided once, known with the next file. Colleagues of the
 * same agencies share it; who works for all of them shares it with those who do too.
 */
@Service
@Validated
@ForOfficers
@Transactional(readOnly = true)
public class HeadingService {

    static final String SUBJECT = "heading";

    private final HeadingEntries entries;
    private final Fields fields;
    private final JournalService journal;
    private final Clock clock;

    HeadingService(HeadingEntries entries, Fields fields, JournalService journal, Clock clock) {
        this.entries = entries;
        this.fields = fields;
        this.journal = journal;
        this.clock = clock;
    }

    /** In the order they were decided. */
    public List<HeadingDecision> all(String kind) {
        return entries.findByAgencyAndKindOrderById(agency(), kind).stream()
                .map(HeadingEntry::read)
                .toList();
    }

    /** By folded heading. */
    public Map<String, HeadingDecision> known(String kind) {
        return entries.findByAgencyAndKindOrderById(agency(), kind).stream()
                .collect(Collectors.toMap(HeadingEntry::heading, HeadingEntry::read));
    }

    /** Refuses a column the kind does not have. */
    @Transactional
    public void remember(String kind, @Valid HeadingDecision decision) {
        var key = decision.key();
        if (key != null && !Headings.isKey(fields, kind, key)) {
            throw new Refusal("exchange.column.unknown", key);
        }
        var folded = Vocabulary.key(decision.heading());
        var known =
                entries.findByAgencyAndKindAndHeading(agency(), kind, folded).orElse(null);
        if (known != null && known.says(decision)) {
            return;
        }
        var me = Actor.current().requireAccount();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (known == null) {
            known = entries.save(new HeadingEntry(agency(), kind, folded, decision, me, now));
        } else {
            known.decide(decision, me, now);
        }
        append("HEADING_REMEMBERED", known.id(), decision);
    }

    /** The next file is asked about it again. */
    @Transactional
    public void forget(String kind, String heading) {
        entries.findByAgencyAndKindAndHeading(agency(), kind, Vocabulary.key(heading))
                .ifPresent(known -> {
                    append("HEADING_FORGOTTEN", known.id(), known.read());
                    entries.delete(known);
                });
    }

    private void append(String act, UUID entry, HeadingDecision decision) {
        journal.append(Act.on(act, SUBJECT, entry)
                .because(decision.heading() + " → " + Objects.requireNonNullElse(decision.key(), "–")));
    }

    private static String agency() {
        return Actor.current().scope().agencies().stream().sorted().collect(Collectors.joining(","));
    }
}
