package org.greenregistry.ledger;

import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Level;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what follows from a version for records of other kinds, in the same transaction. */
@Component
class Consequences {

    private final ObjectProvider<Consequence<?>> offered;
    private final Kinds kinds;
    private final Records records;
    private final Publishing book;
    private final JournalService journal;

    Consequences(
            ObjectProvider<Consequence<?>> offered,
            Kinds kinds,
            Records records,
            Publishing book,
            JournalService journal) {
        this.offered = offered;
        this.kinds = kinds;
        this.records = records;
        this.book = book;
        this.journal = journal;
    }

    void of(Version cause, RecordKind<?> kind) {
        offered.orderedStream().filter(one -> one.cause() == kind.contentType()).forEach(one -> follow(one, cause));
    }

    private <C extends Record> void follow(Consequence<C> consequence, Version cause) {
        var content = Contents.of(kinds.of(consequence.cause()), cause, Level.RESTRICTED);
        consequence
                .of(cause.code(), content, isGone(consequence, cause))
                .ifPresent(derivation -> write(derivation, cause));
    }

    private static boolean isGone(Consequence<?> consequence, Version cause) {
        return cause.isWithdrawn() || (consequence.isOfPublicOnly() && !cause.isPublic());
    }

    private <T extends Record> void write(Derivation<T> derivation, Version cause) {
        var kind = kinds.of(derivation.type());
        var record = records.lock(derivation.record());
        book.derive(kind, record, derivation.change(), cause).ifPresent(made -> {
            var version = made.version();
            journal.append(Act.on("FOLLOWED", kind.name(), version.record())
                    .because(cause.code())
                    .sealing(new Act.Seal(version.record(), version.number(), version.hash()), made.changes()));
        });
    }
}
