package org.greenregistry.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.ledger.Row;
import org.greenregistry.ledger.RowResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A row of an import: what it wants, what it would do, what became of it. */
@Entity
@Table(name = "exchange_row")
@IdClass(StoredRow.Key.class)
class StoredRow {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 1000;
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    @Id
    @Column(name = "import_id")
    private UUID table;

    @Id
    @Column(name = "row_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RowResult.State state;

    @Column(name = "chosen")
    private boolean chosen;

    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "title")
    private String title;

    /** A {@link Row}. */
    @Column(name = "wanted", length = 1_000_000)
    private String wanted = "{}";

    @Column(name = "problems", length = 1_000_000)
    private String problems;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "changes")
    private int changes;

    @Column(name = "missing_parts")
    private int missing;

    /** Codes of other records that have one of its official numbers. */
    @Column(name = "holders")
    private String holders = "";

    @Column(name = "draft_id")
    private @Nullable UUID draft;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ImportRow.@Nullable Outcome outcome;

    /** Names a row. */
    record Key(UUID table, int number) implements Serializable {}

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredRow() {}

    StoredRow(UUID table, int number) {
        this.table = table;
        this.number = number;
        this.title = "";
        this.problems = "[]";
        this.state = RowResult.State.FAULTY;
    }

    /** As it was read and compared now, perhaps once more. */
    void take(Row row, RowComparison<?> compared, List<Problem> unread) {
        wanted = Stored.text(row);
        code = row.code();
        problems = Stored.text(unread);
        judge(compared.result());
    }

    private void judge(RowResult<?> result) {
        state = result.state();
        var named = result.title().in(Locale.ROOT);
        title = named.substring(0, Math.min(LONGEST_TITLE, named.length()));
        changes = result.changes().size();
        missing = result.missing().size();
        holders = String.join(" ", result.holders());
        note = result.faults().isEmpty()
                ? null
                : shortened(result.faults().getFirst().message());
        chosen = state == RowResult.State.NEW || state == RowResult.State.CHANGED;
    }

    /** Why it is not taken, in words. */
    void refuse(String sentence) {
        state = RowResult.State.FAULTY;
        chosen = false;
        note = shortened(sentence);
    }

    private static String shortened(String sentence) {
        return sentence.substring(0, Math.min(LONGEST_NOTE, sentence.length()));
    }

    /** Whether a draft can be made of it; of one with cells nobody could read it can, and keeps them as text. */
    boolean isTakeable() {
        return note == null
                && (state == RowResult.State.NEW
                        || state == RowResult.State.CHANGED
                        || state == RowResult.State.FAULTY);
    }

    void choose(boolean yes) {
        chosen = yes && isTakeable();
    }

    /** Whose values are taken where both changed them. */
    void settle(Row settled, RowResult<?> result) {
        wanted = Stored.text(settled);
        judge(result);
    }

    void drafted(UUID made, boolean submitted) {
        draft = made;
        outcome = submitted ? ImportRow.Outcome.SUBMITTED : ImportRow.Outcome.DRAFTED;
    }

    void ended(ImportRow.Outcome how) {
        outcome = how;
    }

    Row wanted() {
        return Stored.read(wanted, Row.class);
    }

    int number() {
        return number;
    }

    RowResult.State state() {
        return state;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    UUID draft() {
        return draft;
    }

    ImportRow read() {
        return new ImportRow(
                number,
                state,
                chosen,
                code,
                title,
                changes,
                missing,
                holders.isEmpty() ? List.of() : List.of(holders.split(" ", -1)),
                Stored.read(problems, PROBLEMS),
                note,
                isTakeable(),
                draft,
                outcome);
    }
}
