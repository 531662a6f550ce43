package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.greenregistry.access.Actor;
import org.springframework.stereotype.Component;

/** Drafts that came together and wait, as far as whoever acts may decide on them: others' work within the own scope. */
@Component
class BatchedDrafts {

    private static final int CHUNK = 200;

    private final Drafts drafts;
    private final Reach reach;
    private final EntityManager database;

    BatchedDrafts(Drafts drafts, Reach reach, EntityManager database) {
        this.drafts = drafts;
        this.reach = reach;
        this.database = database;
    }

    /** Longest waiting first. */
    List<BatchRow> waiting() {
        return rows().stream().map(this::within).filter(row -> row.drafts() > 0).toList();
    }

    Optional<BatchRow> find(UUID batch) {
        return rows().stream()
                .filter(row -> row.id().equals(batch))
                .map(this::within)
                .filter(row -> row.drafts() > 0)
                .findFirst();
    }

    private List<BatchRow> rows() {
        var rows = new LinkedHashMap<UUID, BatchRow>();
        drafts.batches(me()).forEach(row -> rows.merge(row.id(), row, BatchRow::and));
        return List.copyOf(rows.values());
    }

    private BatchRow within(BatchRow row) {
        return Actor.current().scope().isLimited() ? row.ofSize(ids(row.id()).size()) : row;
    }

    /** In the order of their records. Whoever has a limited scope waits until each was read. */
    List<UUID> ids(UUID batch) {
        var all = drafts.inBatch(batch, me());
        if (!Actor.current().scope().isLimited()) {
            return all;
        }
        var within = new ArrayList<UUID>();
        each(all, draft -> {
            if (reach.covers(draft)) {
                within.add(draft.id());
            }
            return true;
        });
        return within;
    }

    /** Shows one after another to {@code look}, until it says it has seen enough; what it saw is not kept in memory. */
    void each(List<UUID> ids, Predicate<Draft> look) {
        for (var from = 0; from < ids.size(); from += CHUNK) {
            var chunk = drafts.some(ids.subList(from, Math.min(from + CHUNK, ids.size())));
            var goOn = chunk.stream().allMatch(look);
            chunk.forEach(database::detach);
            if (!goOn) {
                return;
            }
        }
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
