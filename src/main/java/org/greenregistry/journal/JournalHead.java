package org.greenregistry.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row every append locks for the milliseconds at the end of its transaction. */
@Entity
@Table(name = "journal_head")
class JournalHead {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "entries")
    private long entries;

    @Column(name = "hash")
    private String hash;

    @Column(name = "appended_at")
    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected JournalHead() {}

    Head read() {
        return new Head(entries, hash, at);
    }

    void moveTo(JournalEntry entry) {
        entries = entry.number();
        hash = entry.hash();
        at = entry.at();
    }
}
