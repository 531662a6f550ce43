package org.greenregistry.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForDesk;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.access.ForWriters;
import org.greenregistry.access.Role;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For those who write: drafts from the first word to submission. A draft is its owner's alone until it is submitted.
 * People outside write what its kind leaves to them, see {@link RecordKind#isOpenTo}.
 */
@Service
@ForWriters
@Transactional(readOnly = true)
public class DraftService {

    private final Desk desk;
    private final Beginnings beginnings;
    private final Publishing book;
    private final Merging merging;
    private final Reach reach;
    private final Tidings tidings;
    private final JournalService journal;
    private final Clock clock;

    DraftService(
            Desk desk,
            Beginnings beginnings,
            Publishing book,
            Merging merging,
            Reach reach,
            Tidings tidings,
            JournalService journal,
            Clock clock) {
        this.desk = desk;
        this.beginnings = beginnings;
        this.book = book;
        this.merging = merging;
        this.reach = reach;
        this.tidings = tidings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens a new record of the kind whose content is {@code type}; returns the id of its empty draft. */
    @Transactional
    public <C extends Record> UUID record(Class<C> type) {
        var kind = desk.kinds().of(type);
        return beginnings.fresh(kind, kind.empty());
    }

    /** Opens a new record of the kind with that name. */
    @Transactional
    public UUID record(String kind) {
        return record(desk.kinds().named(kind).contentType());
    }

    /** Opens a new record that begins with {@code content}; returns the id of its draft. */
    @Transactional
    public <C extends Record> UUID record(Class<C> type, C content) {
        return beginnings.fresh(desk.kinds().of(type), content);
    }

    /** My draft of the newest version; the one I already have, if any. */
    @Transactional
    public UUID revise(UUID record) {
        return desk.drafts()
                .findByRecordIdAndOwner(record, me())
                .map(Draft::id)
                .orElseGet(() -> beginnings.onNewest(record, Intent.CHANGE, null));
    }

    /** Asks that the record leave the book; a reviewer decides like on any draft. Refuses if I have a draft of it. */
    @ForOfficers
    @Transactional
    public UUID proposeWithdrawal(UUID record, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("ledger.withdraw.reason");
        }
        if (desk.drafts().findByRecordIdAndOwner(record, me()).isPresent()) {
            throw new Refusal("ledger.withdraw.draft");
        }
        var id = beginnings.onNewest(record, Intent.WITHDRAW, reason);
        submit(id);
        return id;
    }

    /** My drafts, last touched first. */
    public List<DraftRow> mine() {
        return desk.drafts().of(me()).stream().map(DraftRow::of).toList();
    }

    /** Whether a version of mine was ever approved. */
    public boolean hasPublished() {
        return book.hasWorkOf(me());
    }

    public <C extends Record> DraftSheet<C> open(UUID id, Class<C> type) {
        return desk.sheet(mine(id), desk.kinds().of(type));
    }

    /** Colleagues who have a draft of {@code record}, last touched first; nobody for whoever is no colleague. */
    public List<UUID> editors(UUID record) {
        if (!Actor.current().is(Role.OFFICER)) {
            return List.of();
        }
        return desk.drafts().findByRecordIdOrderByUpdatedAtDesc(record).stream()
                .map(Draft::owner)
                .filter(owner -> !owner.equals(me()))
                .toList();
    }

    /**
     * Autosave. Neither journalled nor refused for what is missing.
     *
     * @param revision as last read; if the draft moved on elsewhere (a second window), the save is refused
     * @param raw text by path of fields that could not be read
     * @return the new revision
     */
    @Transactional
    public <C extends Record> long save(UUID id, long revision, C content, Map<String, String> raw) {
        var draft = locked(id);
        if (draft.revision() != revision) {
            throw new Refusal("ledger.draft.elsewhere");
        }
        draft.write(desk.edited(draft, content, raw), me(), clock.instant());
        reach.requireWriter(draft);
        return draft.revision();
    }

    /** What keeps the draft from being submitted, in the order of its fields; empty if it may be. */
    public List<Fault> faults(UUID id, Locale locale) {
        return desk.faults(mine(id), locale);
    }

    /**
     * Hands the draft to the reviewers. Refuses what is incomplete or outside my scope, and a base that is no longer
     * the newest version.
     */
    @Transactional
    public void submit(UUID id) {
        var draft = locked(id);
        reach.require(draft);
        book.requireFit(draft, desk.kinds().named(draft.kind()));
        if (draft.intent() == Intent.CHANGE) {
            desk.requireComplete(draft);
        }
        draft.submit(me(), clock.instant());
        journal.append(Act.on("SUBMITTED", draft.kind(), draft.record().id())
                .aboutDraft(id)
                .because(draft.reason()));
        tidings.submitted(draft);
    }

    /** Takes a submitted draft back before anyone decided on it. */
    @Transactional
    public void recall(UUID id) {
        var draft = own(id);
        draft.recall(clock.instant());
        journal.append(Act.on("RECALLED", draft.kind(), draft.record().id()).aboutDraft(id));
    }

    /** Throws the draft away; a record that never got a version goes with it. */
    @Transactional
    public void discard(UUID id) {
        var draft = own(id);
        draft.requireOpen();
        journal.append(Act.on("DISCARDED", draft.kind(), draft.record().id()).aboutDraft(id));
        desk.remove(draft);
    }

    /** What happened to the record since the draft began, and what of it needs its owner's choice. */
    public MergeSheet merging(UUID id) {
        return merging.sheet(mine(id));
    }

    /**
     * Brings the draft up to version {@code newest}: fields touched by one side only survive, the rest is as chosen.
     * Refuses, with nothing changed, if a conflict was left open or the book moved on since the choices were made.
     *
     * @param choices by path of each {@link Conflict}
     */
    @Transactional
    public void merge(UUID id, int newest, Map<String, Conflict.Side> choices) {
        var draft = locked(id);
        desk.rewrite(draft, merging.settled(draft, newest, choices), me(), clock.instant());
        draft.rebase(newest);
    }

    /**
     * One RESTRICTED value of a draft, for its owner or a reviewer who has it on the desk. The reading is journalled.
     */
    @ForDesk
    @Transactional
    public String reveal(UUID id, String path) {
        var draft = desk.draft(id);
        var submitted =
                draft.state() == ReviewState.SUBMITTED && Actor.current().is(Role.REVIEWER) && reach.covers(draft);
        if (!submitted && !draft.owner().equals(me())) {
            throw new AccessDeniedException("not on this desk");
        }
        journal.append(Act.on("REVEALED", draft.kind(), draft.record().id())
                .aboutDraft(id)
                .because(path));
        return desk.restricted(draft, path);
    }

    private Draft locked(UUID id) {
        var draft = own(id);
        reach.requireWriter(draft);
        Reach.noteResponsible(draft);
        return draft;
    }

    /** Locked. Its owner takes it back or throws it away even where it is no longer his or hers to write. */
    private Draft own(UUID id) {
        return requireOwn(desk.drafts().lock(id).orElseThrow(() -> new Refusal("ledger.draft.gone")));
    }

    private Draft mine(UUID id) {
        var draft = requireOwn(desk.draft(id));
        reach.requireWriter(draft);
        return draft;
    }

    private static Draft requireOwn(Draft draft) {
        if (!draft.owner().equals(me())) {
            throw new AccessDeniedException("somebody else's draft");
        }
        return draft;
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
