package org.greenregistry.ledger;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides on drafts that came together, many in one transaction. One that is refused stays as it is, and the others go
 * on; its page says what is in the way.
 */
@Component
class BatchDeciding {

    /** Drafts in one transaction at most. */
    private static final int CHUNK = 100;

    private final BatchedDrafts batched;
    private final Drafts drafts;
    private final Claims claims;
    private final Publishing book;
    private final Approving approving;
    private final BatchTidings tidings;
    private final JournalService journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BatchDeciding(
            BatchedDrafts batched,
            Drafts drafts,
            Claims claims,
            Publishing book,
            Approving approving,
            BatchTidings tidings,
            JournalService journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.batched = batched;
        this.drafts = drafts;
        this.claims = claims;
        this.book = book;
        this.approving = approving;
        this.tidings = tidings;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is done to a draft, and to whom it is told. */
    private interface Decision {

        void on(Draft draft);

        void tell(Set<UUID> authors, long number);
    }

    /** What was decided on so far. */
    private static final class Tally {

        private final Set<UUID> authors = new HashSet<>();
        private long number;
    }

    /** A record that is in the book stays as open as it is. */
    void approve(BatchJob.Task asked, Publication publication, JobProgress progress) {
        progress.step("ledger.step.approve", asked.drafts());
        each(asked.batch(), progress, new Decision() {
            @Override
            public void on(Draft draft) {
                var known = book.newest(draft.record().id());
                approving.approve(draft, known.map(Version::publication).orElse(publication));
            }

            @Override
            public void tell(Set<UUID> authors, long number) {
                tidings.approved(authors, asked.kind(), number);
            }
        });
    }

    void sendBack(BatchJob.Task asked, String remark, JobProgress progress) {
        progress.step("ledger.step.return", asked.drafts());
        each(asked.batch(), progress, new Decision() {
            @Override
            public void on(Draft draft) {
                journal.append(Approving.act("RETURNED", draft).because(remark));
                draft.sendBack(List.of(new Remark("", remark)), me(), clock.instant());
            }

            @Override
            public void tell(Set<UUID> authors, long number) {
                tidings.returned(authors, asked.kind(), number);
            }
        });
    }

    /** However it ends, the authors are told of as many as were decided on. */
    private void each(UUID batch, JobProgress progress, Decision decision) {
        var ids = Objects.requireNonNull(transaction.execute(reading -> batched.ids(batch)));
        var tally = new Tally();
        try {
            for (var from = 0; from < ids.size(); from += CHUNK) {
                var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
                decide(batch, chunk, decision, tally);
                progress.advance(chunk.size());
            }
        } finally {
            if (tally.number > 0) {
                transaction.executeWithoutResult(telling -> decision.tell(tally.authors, tally.number));
            }
        }
    }

    /** What is refused is found by halves: most transactions have none of it. */
    private void decide(UUID batch, List<UUID> ids, Decision decision, Tally tally) {
        try {
            var authors = Objects.requireNonNull(transaction.execute(deciding ->
                    ids.stream().map(id -> decided(batch, id, decision)).toList()));
            authors.forEach(tally.authors::addAll);
            tally.number += ids.size();
        } catch (Refusal no) {
            if (ids.size() > 1) {
                var half = ids.size() / 2;
                decide(batch, ids.subList(0, half), decision, tally);
                decide(batch, ids.subList(half, ids.size()), decision, tally);
            }
        }
    }

    private Set<UUID> decided(UUID batch, UUID id, Decision decision) {
        var draft = drafts.lock(id)
                .filter(found -> batch.equals(found.round().batch()))
                .orElseThrow(() -> new Refusal("ledger.draft.gone"));
        claims.requireDecidable(draft, me());
        var authors = new HashSet<>(List.of(draft.owner()));
        authors.add(draft.author());
        decision.on(draft);
        return authors;
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
