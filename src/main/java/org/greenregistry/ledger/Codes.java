package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;

/** Gives codes without gaps: prefix, year, running number of at least four digits, {@code BD-2026-0042}. */
@Component
class Codes {

    private final EntityManager database;

    Codes(EntityManager database) {
        this.database = database;
    }

    /** The counter stays locked until the transaction ends, so a rolled-back approval gives its number back. */
    String next(String prefix, int year) {
        var id = new CodeCounter.Id(prefix, year);
        var counter = database.find(CodeCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new CodeCounter(id);
            database.persist(counter);
        }
        return "%s-%d-%04d".formatted(prefix, year, counter.next());
    }
}
