package org.greenregistry.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.DraftAct;
import org.greenregistry.journal.JournalService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long drafts wait: for a reviewer, and for their authors. Of what is in them it says nothing. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class TurnaroundService {

    private static final Set<String> DECISIONS = Set.of("APPROVED", "RETURNED", "WITHDRAWN");
    private static final int CHUNK = 500;

    private final JournalService journal;
    private final Records records;
    private final Drafts drafts;

    TurnaroundService(JournalService journal, Records records, Drafts drafts) {
        this.journal = journal;
        this.records = records;
        this.drafts = drafts;
    }

    /** What was decided from {@code from} on and before {@code to}, the longest wait first. Batches are not drafts. */
    public List<Decision> decided(Instant from, Instant to) {
        var submitted = new HashMap<UUID, Instant>();
        var decisions = new ArrayList<Decision>();
        var acts = journal.onDraftsDecided(DECISIONS, from, to);
        var codes = codes(acts.stream().map(DraftAct::subject).distinct().toList());
        for (var act : acts) {
            if (act.action().equals("SUBMITTED")) {
                submitted.put(act.draft(), act.at());
            } else if (DECISIONS.contains(act.action())) {
                var since = submitted.remove(act.draft());
                if (since != null && !act.at().isBefore(from) && act.at().isBefore(to)) {
                    decisions.add(new Decision(
                            act.subject(),
                            act.kind(),
                            codes.get(act.subject()),
                            act.account(),
                            since,
                            act.at(),
                            act.action().equals("RETURNED")));
                }
            }
        }
        decisions.sort(Comparator.comparing(Decision::waited).reversed());
        return List.copyOf(decisions);
    }

    private Map<UUID, String> codes(List<UUID> ids) {
        var codes = new HashMap<UUID, String>();
        for (var from = 0; from < ids.size(); from += CHUNK) {
            records.findByIdIn(ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .forEach(record -> {
                        if (record.code() != null) {
                            codes.put(record.id(), record.code());
                        }
                    });
        }
        return codes;
    }

    /** Open drafts last written on before {@code before}, by owner, the oldest first. */
    public List<LeftDrafts> left(Instant before) {
        return drafts.openBefore(before).stream().collect(Collectors.groupingBy(Drafts.Left::owner)).entrySet().stream()
                .map(entry -> new LeftDrafts(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().getFirst().updatedAt()))
                .sorted(Comparator.comparing(LeftDrafts::oldest))
                .toList();
    }
}
