package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of many rows of a table at once. Rules, scope and journal are those of a draft typed by hand; what is long is
 * done in several calls under one batch id.
 */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class RowDrafts {

    private final Desk desk;
    private final RowService rows;
    private final Publishing book;
    private final EntityManager database;
    private final BatchTidings tidings;
    private final JournalService journal;
    private final Clock clock;

    RowDrafts(
            Desk desk,
            RowService rows,
            Publishing book,
            EntityManager database,
            BatchTidings tidings,
            JournalService journal,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.book = book;
        this.database = database;
        this.tidings = tidings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What became of a row.
     *
     * @param draft absent if there is none: nothing changes, or it was refused
     * @param submitted whether the draft was handed to the reviewers
     * @param refusal why there is no draft, or why it was not handed over
     */
    public record Drafted(
            RowResult<?> result,
            @Nullable UUID draft,
            boolean submitted,
            @Nullable Refusal refusal) {}

    /**
     * Makes a draft of mine of each row that is new or changes something and leaves no conflict open. What could not be
     * read is kept in it as text.
     *
     * @param batch under which drafts and acts are found together
     * @param wanted of different records, at most {@link BatchService#MOST}
     * @param submitting whether those that lack nothing are handed to the reviewers at once
     */
    @Transactional
    public List<Drafted> draft(
            Class<? extends Record> type, UUID batch, List<Row> wanted, boolean submitting, Locale locale) {
        return drafted(type, batch, wanted, submitting, locale);
    }

    /** The last of {@code batch} is drafted: tells the reviewers, once, that those of it I handed over wait. */
    @Transactional
    public void announce(UUID batch, Class<? extends Record> type) {
        var waiting = desk.drafts().handedOver(batch, me());
        if (!waiting.isEmpty()) {
            var kind = desk.kinds().of(type).name();
            journal.append(Act.on("BATCH_SUBMITTED", kind, batch).inBatch(batch));
            tidings.submitted(batch, kind, waiting);
        }
    }

    private <C extends Record> List<Drafted> drafted(
            Class<C> type, UUID batch, List<Row> wanted, boolean submitting, Locale locale) {
        var kind = desk.kinds().of(type);
        var results = rows.compare(type, wanted, locale);
        var records = results.stream()
                .map(RowResult::record)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var mine = mine(records);
        var drafted = new ArrayList<Drafted>(results.size());
        for (var result : results) {
            var refusal = refusal(result, mine);
            drafted.add(
                    result.state() == RowResult.State.UNCHANGED || refusal != null
                            ? new Drafted(result, null, false, refusal)
                            : drafted(kind, batch, result, submitting));
        }
        return drafted;
    }

    private static @Nullable Refusal refusal(RowResult<?> result, Map<UUID, Draft> mine) {
        if (!result.faults().isEmpty()) {
            return new Refusal("ledger.row.faulty");
        }
        if (!result.conflicts().isEmpty()) {
            return new Refusal("ledger.row.conflict");
        }
        return result.record() != null && mine.containsKey(result.record()) ? new Refusal("ledger.row.draft") : null;
    }

    private <C extends Record> Drafted drafted(
            RecordKind<C> kind, UUID batch, RowResult<C> result, boolean submitting) {
        var draft = begun(kind, batch, result);
        if (submitting && draft.typed().missing() == 0) {
            try {
                book.requireFit(draft, kind);
            } catch (Refusal no) {
                return new Drafted(result, draft.id(), false, no);
            }
            draft.submit(me(), clock.instant());
            journal.append(act("SUBMITTED", draft, batch));
            return new Drafted(result, draft.id(), true, null);
        }
        return new Drafted(result, draft.id(), false, null);
    }

    private <C extends Record> Draft begun(RecordKind<C> kind, UUID batch, RowResult<C> result) {
        var known = result.record();
        var record = known == null ? new LedgerRecord(kind.name(), clock.instant()) : desk.record(known);
        if (known == null) {
            database.persist(record);
        }
        var draft = new Draft(record, me(), result.base(), Intent.CHANGE, null, clock.instant());
        draft.round().comeIn(batch);
        draft.write(text(kind, result, draft), me(), clock.instant());
        database.persist(draft);
        journal.append(act("CREATED", draft, batch));
        return draft;
    }

    /** RESTRICTED values came masked; what they stand for is in the newest version. */
    private <C extends Record> DraftText text(RecordKind<C> kind, RowResult<C> result, Draft draft) {
        var known = result.record();
        if (known != null) {
            draft.begin(desk.newestText(kind, book.newest(known).orElseThrow()));
            return desk.edited(draft, result.content(), result.raw());
        }
        // The comparison has just asked the rules: of a draft everything missing, and every text nobody could read.
        return new DraftText(
                result.title().in(Locale.ROOT),
                result.missing().size() + result.raw().size(),
                kind.schema(),
                Canonical.tree(result.content()),
                result.raw(),
                Map.of());
    }

    private static Act act(String action, Draft draft, UUID batch) {
        return Act.on(action, draft.kind(), draft.record().id())
                .aboutDraft(draft.id())
                .inBatch(batch);
    }

    /** My drafts of those records. */
    private Map<UUID, Draft> mine(List<UUID> records) {
        return records.isEmpty()
                ? Map.of()
                : desk.drafts().findByOwnerAndRecordIdIn(me(), records).stream()
                        .collect(Collectors.toMap(draft -> draft.record().id(), Function.identity()));
    }

    /**
     * Takes drafts of mine back that came in {@code batch} and that nobody touched since; one that waits for a reviewer
     * is recalled first.
     *
     * @return those that are gone; the others are decided on, in other hands, or somebody went on with them
     */
    @Transactional
    public Set<UUID> takeBack(UUID batch, List<UUID> drafts) {
        var taken = new HashSet<UUID>();
        for (var id : drafts) {
            desk.drafts()
                    .lock(id)
                    .filter(draft -> draft.owner().equals(me())
                            && batch.equals(draft.round().batch())
                            && draft.isUntouched())
                    .ifPresent(draft -> {
                        takeBack(draft, batch);
                        taken.add(id);
                    });
        }
        return taken;
    }

    private void takeBack(Draft draft, UUID batch) {
        if (draft.state() == ReviewState.SUBMITTED) {
            draft.recall(clock.instant());
            journal.append(act("RECALLED", draft, batch));
        }
        journal.append(act("DISCARDED", draft, batch));
        desk.remove(draft);
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
