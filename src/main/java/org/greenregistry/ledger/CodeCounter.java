package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The last running number given in a year. */
@Entity
@Table(name = "ledger_counter")
class CodeCounter {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // the database reads it
    private Id id;

    @Column(name = "last_number")
    private int last;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CodeCounter() {}

    CodeCounter(Id id) {
        this.id = id;
    }

    int next() {
        return ++last;
    }

    /** Prefix and calendar year in the registry's zone. */
    @Embeddable
    record Id(
            @Column(name = "prefix") String prefix,
            @Column(name = "in_year") int year) {}
}
