package org.greenregistry.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Row;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.ledger.RowService;
import org.greenregistry.work.JobService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds imports for those whose they are, and has them worked on. */
@Component
class OwnImports {

    private final StoredImports imports;
    private final StoredRows rows;
    private final Fields fields;
    private final RowService book;
    private final JobService jobs;
    private final Clock clock;

    OwnImports(StoredImports imports, StoredRows rows, Fields fields, RowService book, JobService jobs, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.fields = fields;
        this.book = book;
        this.jobs = jobs;
        this.clock = clock;
    }

    StoredImport get(UUID id) {
        return mine(imports.findById(id).orElseThrow(() -> new Refusal("exchange.import.none")));
    }

    StoredImport locked(UUID id) {
        return mine(imports.lock(id).orElseThrow(() -> new Refusal("exchange.import.none")));
    }

    /** Locked, and with nothing written of it yet. */
    StoredImport ready(UUID id) {
        var table = locked(id);
        table.require(ImportState.READY);
        return table;
    }

    private static StoredImport mine(StoredImport table) {
        if (!table.owner().equals(Actor.current().requireAccount())) {
            throw new AccessDeniedException("somebody else's import");
        }
        return table;
    }

    StoredRow row(UUID id, int number) {
        return rows.findByTableAndNumber(id, number).orElseThrow(() -> new Refusal("exchange.import.none"));
    }

    RowResult<?> compare(String kind, Row wanted, Locale locale) {
        return book.compare(fields.kind(kind).contentType(), List.of(wanted), locale)
                .getFirst();
    }

    void ask(StoredImport table, ImportState doing, ImportJob.Act act) {
        var job = jobs.ask(ImportJob.class, new ImportJob.Task(table.id(), table.title(), act));
        table.begin(doing, job, clock.instant());
    }
}
