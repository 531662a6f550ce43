package org.greenregistry.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.RowDrafts;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobProgress;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes drafts of the chosen rows of an import, and takes them back. */
@Component
class ImportApplying {

    private final Fields fields;
    private final StoredImports imports;
    private final StoredRows rows;
    private final RowDrafts drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportApplying(
            Fields fields,
            StoredImports imports,
            StoredRows rows,
            RowDrafts drafts,
            TransactionTemplate transaction,
            Clock clock) {
        this.fields = fields;
        this.imports = imports;
        this.rows = rows;
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does the next rows behind a number, in one transaction; the numbers of those it did. */
    @FunctionalInterface
    private interface Step {

        List<Integer> doneBehind(int number);
    }

    /** After a restart it goes on with the rows that have no outcome yet. */
    void apply(UUID id, JobProgress progress) {
        progress.step("exchange.step.apply", rows.countChosen(id));
        each(number -> applied(id, number), progress);
        end(id, ImportState.APPLIED);
    }

    void undo(UUID id, JobProgress progress) {
        progress.step("exchange.step.undo", rows.countChosen(id));
        each(number -> undone(id, number), progress);
        end(id, ImportState.UNDONE);
    }

    private void each(Step step, JobProgress progress) {
        var last = 0;
        while (true) {
            var behind = last;
            var done = Objects.requireNonNull(transaction.execute(status -> step.doneBehind(behind)));
            if (done.isEmpty()) {
                return;
            }
            last = done.getLast();
            progress.advance(done.size());
        }
    }

    private List<Integer> applied(UUID id, int behind) {
        var table = imports.findById(id).orElseThrow();
        var locale = Lang.ofCode(table.language());
        var chunk = rows.toApply(id, behind, Limit.of(BatchService.MOST));
        if (chunk.isEmpty()) {
            return List.of();
        }
        var made = drafts.draft(
                fields.kind(table.kind()).contentType(),
                Objects.requireNonNull(table.batch()),
                chunk.stream().map(StoredRow::wanted).toList(),
                table.submitting(),
                locale);
        for (var i = 0; i < chunk.size(); i++) {
            var draft = made.get(i).draft();
            var refusal = made.get(i).refusal();
            if (draft != null) {
                chunk.get(i).drafted(draft, made.get(i).submitted());
            } else if (refusal == null) {
                chunk.get(i).ended(ImportRow.Outcome.NOTHING);
            } else {
                chunk.get(i).refuse(ErrorMessages.sentence(locale, refusal));
                chunk.get(i).ended(ImportRow.Outcome.REFUSED);
            }
        }
        return chunk.stream().map(StoredRow::number).toList();
    }

    private List<Integer> undone(UUID id, int behind) {
        var table = imports.findById(id).orElseThrow();
        var chunk = rows.drafted(id, behind, Limit.of(BatchService.MOST));
        var numbers = new ArrayList<Integer>();
        var taken = drafts.takeBack(
                Objects.requireNonNull(table.batch()),
                chunk.stream().map(row -> Objects.requireNonNull(row.draft())).toList());
        for (var row : chunk) {
            row.ended(taken.contains(row.draft()) ? ImportRow.Outcome.DISCARDED : ImportRow.Outcome.KEPT);
            numbers.add(row.number());
        }
        return numbers;
    }

    private void end(UUID id, ImportState as) {
        transaction.executeWithoutResult(done -> {
            var table = imports.lock(id).orElseThrow();
            var counts = new EnumMap<RowResult.State, Long>(RowResult.State.class);
            rows.counts(id).forEach(count -> counts.put(count.getState(), count.getNumber()));
            table.recount(counts);
            if (as == ImportState.APPLIED) {
                drafts.announce(
                        Objects.requireNonNull(table.batch()),
                        fields.kind(table.kind()).contentType());
            }
            table.end(as, clock.instant());
        });
    }
}
