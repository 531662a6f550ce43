package org.greenregistry.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.RowResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody decides about a table before anything is written: what it means, which rows count, whose values. */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class ImportChoices {

    private final OwnImports own;
    private final StoredRows rows;
    private final HeadingService headings;

    ImportChoices(OwnImports own, StoredRows rows, HeadingService headings) {
        this.own = own;
        this.rows = rows;
        this.headings = headings;
    }

    /**
     * Says what columns of the file mean, for this file and the next ones of my agency, and has it read again.
     *
     * @param keys of {@link Column}s by place of the file's column from 0; empty for one that is left out
     */
    @Transactional
    public void explain(UUID id, Map<Integer, String> keys) {
        var table = own.ready(id);
        var header = Objects.requireNonNull(table.header());
        var columns = header.columns().stream()
                .map(column -> {
                    var key = keys.get(column.place());
                    return key == null ? column : column.as(key.isEmpty() ? null : key);
                })
                .toList();
        columns.stream()
                .filter(column -> keys.containsKey(column.place()))
                .forEach(column -> headings.remember(
                        header.kind(), new HeadingDecision(column.heading(), column.key(), column.scale())));
        table.understand(header.withColumns(columns).withoutDoubles());
        own.ask(table, ImportState.READING, ImportJob.Act.READ);
    }

    /**
     * Says what values that are not clear mean, and has the file read again.
     *
     * @param answers canonical value by {@link Question#id()}; an empty one leaves such cells out
     */
    @Transactional
    public void answer(UUID id, Map<String, String> answers) {
        var table = own.ready(id);
        var all = new HashMap<>(table.answers());
        all.putAll(answers);
        table.answer(all);
        own.ask(table, ImportState.READING, ImportJob.Act.READ);
    }

    /** Takes a row in, or leaves it out; one of which there can be no draft stays out. */
    @Transactional
    public void choose(UUID id, int number, boolean yes) {
        own.ready(id);
        own.row(id, number).choose(yes);
    }

    /** Takes all rows in that state in, or leaves them out. */
    @Transactional
    public void chooseAll(UUID id, RowResult.State state, boolean yes) {
        own.ready(id);
        rows.findByTableAndStateOrderByNumber(id, state).forEach(row -> row.choose(yes));
    }

    /** Says whose values a row has where both it and the book changed them. */
    @Transactional
    public void settle(UUID id, int number, Map<String, Conflict.Side> choices, Locale locale) {
        var table = own.ready(id);
        var row = own.row(id, number);
        var all = new HashMap<>(row.wanted().choices());
        all.putAll(choices);
        var settled = row.wanted().withChoices(all);
        row.settle(settled, own.compare(table.kind(), settled, locale));
        recount(table);
    }

    private void recount(StoredImport table) {
        var counts = new EnumMap<RowResult.State, Long>(RowResult.State.class);
        rows.counts(table.id()).forEach(count -> counts.put(count.getState(), count.getNumber()));
        table.recount(counts);
    }
}
