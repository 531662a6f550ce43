package org.greenregistry.exchange;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.ledger.RowService;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the rows of an edit of many projects, each beside the book. Nothing is written but the import itself. */
@Component
class EditReading {

    private final ProjectSelection selection;
    private final EditWishes wishes;
    private final Tables tables;
    private final RowService book;
    private final StoredImports imports;
    private final StoredRows rows;
    private final EntityManager database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditReading(
            ProjectSelection selection,
            EditWishes wishes,
            Tables tables,
            RowService book,
            StoredImports imports,
            StoredRows rows,
            EntityManager database,
            TransactionTemplate transaction,
            Clock clock) {
        this.selection = selection;
        this.wishes = wishes;
        this.tables = tables;
        this.book = book;
        this.imports = imports;
        this.rows = rows;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A selection that cannot be read leaves the edit refused, with the reason. */
    void read(EditJob.Task asked, JobProgress progress) {
        var table = imports.findById(asked.table()).orElseThrow();
        var counts = new EnumMap<RowResult.State, Long>(RowResult.State.class);
        try {
            var codes = selection.codes(asked.query());
            progress.step("exchange.step.compare", codes.size());
            for (var from = 0; from < codes.size(); from += BatchService.MOST) {
                var batch = codes.subList(from, Math.min(codes.size(), from + BatchService.MOST));
                save(table, wanted(from, batch, asked.edits(), table), counts);
                progress.advance(batch.size());
            }
            transaction.executeWithoutResult(
                    done -> imports.lock(table.id()).orElseThrow().compared(List.of(), counts, clock.instant()));
        } catch (Refusal refused) {
            transaction.executeWithoutResult(
                    done -> imports.lock(table.id()).orElseThrow().refuse(refused, clock.instant()));
        }
    }

    private List<EditWishes.Wish> wanted(int from, List<String> codes, List<Edit> edits, StoredImport table) {
        var wanted = new ArrayList<EditWishes.Wish>();
        for (var project : book.newest(ProjectContent.class, codes)) {
            wanted.add(wishes.of(from + wanted.size() + 1, project, edits, Lang.ofCode(table.language())));
        }
        return wanted;
    }

    private void save(StoredImport table, List<EditWishes.Wish> wanted, Map<RowResult.State, Long> counts) {
        var readings = wanted.stream().map(EditWishes.Wish::row).toList();
        if (readings.isEmpty()) {
            return;
        }
        var compared = tables.compare(table.kind(), readings, Map.of(), Lang.ofCode(table.language()));
        transaction.executeWithoutResult(done -> {
            var first = readings.getFirst().number();
            var before = rows.findByTableAndNumberBetween(table.id(), first, first + BatchService.MOST - 1).stream()
                    .collect(Collectors.toMap(StoredRow::number, Function.identity()));
            for (var r = 0; r < wanted.size(); r++) {
                var reading = readings.get(r);
                var known = before.get(reading.number());
                var row = known == null ? new StoredRow(table.id(), reading.number()) : known;
                row.take(Tables.row(reading, Map.of()), compared.get(r), List.of());
                wanted.get(r).refusal().ifPresent(row::refuse);
                if (known == null) {
                    database.persist(row);
                }
                counts.merge(row.state(), 1L, Long::sum);
            }
        });
    }
}
