package org.greenregistry.journal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.springframework.transaction.support.TransactionSynchronization;

/** The acts of one transaction, written when it is about to commit. */
class Appending implements TransactionSynchronization {

    private final JournalEntries entries;
    private final EntityManager database;
    private final Clock clock;
    private final List<Act> acts = new ArrayList<>();

    Appending(JournalEntries entries, EntityManager database, Clock clock) {
        this.entries = entries;
        this.database = database;
        this.clock = clock;
    }

    static Optional<Appending> of(List<TransactionSynchronization> synchronizations) {
        return synchronizations.stream()
                .filter(Appending.class::isInstance)
                .map(Appending.class::cast)
                .findFirst();
    }

    void note(Act act) {
        acts.add(act);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        // Everything else of the transaction goes first: a lock held through its statements would queue all writers.
        database.flush();
        var head = entries.lockHead();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var actor = Actor.current();
        var program = actor.program();
        for (var act : acts) {
            var done = program == null ? act : act.through(program.token());
            var entry = new JournalEntry(head.read(), at, actor, done);
            database.persist(entry);
            head.moveTo(entry);
        }
    }
}
