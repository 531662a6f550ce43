package org.greenregistry.ledger;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForWriters;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.Refusal;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a program asks of its own drafts, beside what {@link DraftService} does with them. */
@Service
@ForWriters
@Transactional(readOnly = true)
public class OwnDraftService {

    private final Desk desk;
    private final Drafts drafts;
    private final Faults faults;

    OwnDraftService(Desk desk, Drafts drafts, Faults faults) {
        this.desk = desk;
        this.drafts = drafts;
        this.faults = faults;
    }

    /** My drafts of that kind, last touched first; the sort of {@code page} is ignored. */
    public List<DraftRow> page(String kind, Pageable page) {
        return drafts.page(me(), kind, PageRequest.of(page.getPageNumber(), page.getPageSize())).stream()
                .map(DraftRow::of)
                .toList();
    }

    public long count(String kind) {
        return drafts.countByOwnerAndKind(me(), kind);
    }

    /** My draft as lists show it. */
    public DraftRow row(UUID id) {
        return DraftRow.of(requireMine(desk.draft(id)));
    }

    /** Why {@code content} cannot even be a draft: syntax and sizes, in the order of its fields. */
    public List<Fault> unfit(Record content, Locale locale) {
        return faults.of(content, OnDraft.class, locale);
    }

    /**
     * Refuses to go on if my draft is not as it was at {@code revision}, and keeps it so until the end of the caller's
     * transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void expect(UUID id, long revision) {
        var draft = requireMine(drafts.lock(id).orElseThrow(() -> new Refusal("ledger.draft.gone")));
        if (draft.revision() != revision) {
            throw new Refusal("ledger.draft.elsewhere");
        }
    }

    private static Draft requireMine(Draft draft) {
        if (!draft.owner().equals(me())) {
            throw new AccessDeniedException("somebody else's draft");
        }
        return draft;
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
