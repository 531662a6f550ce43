package org.greenregistry.ledger;

import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.Job;
import org.greenregistry.work.JobClock;
import org.greenregistry.work.JobService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.IntNode;

/** Hands over many drafts together, the way an import does, and waits for what becomes of them. */
@Component
public class TogetherDesk {

    /** What each draft changes the planned jobs of its project to. */
    public static final int PLANNED = 4321;

    private final RowDrafts rows;
    private final Drafts drafts;
    private final JobService jobs;
    private final JobClock clock;
    private final TransactionTemplate transaction;

    TogetherDesk(RowDrafts rows, Drafts drafts, JobService jobs, JobClock clock, TransactionTemplate transaction) {
        this.rows = rows;
        this.drafts = drafts;
        this.jobs = jobs;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @return the batch in which {@code officer} hands over a change of each of {@code codes} */
    public UUID handedOver(Actor officer, List<String> codes) {
        var batch = UUID.randomUUID();
        var wanted = codes.stream()
                .map(code -> new Row(code, null, Map.of("jobs.planned", IntNode.valueOf(PLANNED)), Map.of(), Map.of()))
                .toList();
        does(officer, () -> {
            var made = rows.draft(ProjectContent.class, batch, wanted, true, Lang.VIETNAMESE);
            if (!made.stream().allMatch(RowDrafts.Drafted::submitted)) {
                throw new AssertionError("not handed over: " + made);
            }
            rows.announce(batch, ProjectContent.class);
        });
        return batch;
    }

    /** Has {@code person} be one of those who wrote the draft of the record with that code. */
    void writes(Actor person, UUID batch, String code) {
        transaction.executeWithoutResult(writing -> drafts.findAll().stream()
                .filter(draft -> batch.equals(draft.round().batch())
                        && code.equals(draft.record().code()))
                .forEach(draft -> draft.addWriter(person.requireAccount())));
    }

    public Job await(Actor asker, UUID job) {
        clock.pass();
        for (var tries = 0; tries < 600; tries++) {
            var now = as(asker, () -> jobs.get(job));
            if (!now.state().isOpen()) {
                return now;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("still " + as(asker, () -> jobs.get(job)));
    }
}
