package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens drafts for whoever may write them. */
@Component
class Beginnings {

    private final Desk desk;
    private final Publishing book;
    private final Reach reach;
    private final EntityManager database;
    private final JournalService journal;
    private final Clock clock;

    Beginnings(Desk desk, Publishing book, Reach reach, EntityManager database, JournalService journal, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.reach = reach;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of a record there is not yet. */
    <C extends Record> UUID fresh(RecordKind<C> kind, C content) {
        var record = new LedgerRecord(kind.name(), clock.instant());
        database.persist(record);
        var draft = new Draft(record, me(), null, Intent.CHANGE, null, clock.instant());
        draft.write(desk.text(kind, content, Map.of()), me(), clock.instant());
        return begin(draft);
    }

    /** Of the newest version. */
    UUID onNewest(UUID record, Intent intent, @Nullable String reason) {
        var newest = book.newest(record).orElseThrow(() -> new Refusal("ledger.record.none"));
        var draft = new Draft(desk.record(record), me(), newest.number(), intent, reason, clock.instant());
        var kind = desk.kinds().named(draft.kind());
        draft.write(desk.newestText(kind, newest), me(), clock.instant());
        reach.require(draft);
        return begin(draft);
    }

    private UUID begin(Draft draft) {
        reach.requireWriter(draft);
        if (!Actor.current().is(Role.OFFICER)) {
            draft.round().comeFromOutside();
        }
        Reach.noteResponsible(draft);
        database.persist(draft);
        journal.append(Act.on("CREATED", draft.kind(), draft.record().id()).aboutDraft(draft.id()));
        return draft.id();
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
