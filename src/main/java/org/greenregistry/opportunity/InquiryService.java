package org.greenregistry.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForInquiries;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.ColleagueService;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Inquiries as the office sees them: an officer those about projects within his or her scope, a manager all. The
 * journal names their numbers, never their senders.
 */
@Service
@Validated
@ForInquiries
@Transactional(readOnly = true)
public class InquiryService {

    private static final int MOST = 500;

    private final Inquiries inquiries;
    private final StoredMessages messages;
    private final Keys keys;
    private final InquiryLetters letters;
    private final ColleagueService colleagues;
    private final JournalService journal;
    private final OpportunitySettings settings;
    private final Clock clock;
    private final ZoneId zone;

    InquiryService(
            Inquiries inquiries,
            StoredMessages messages,
            Keys keys,
            InquiryLetters letters,
            ColleagueService colleagues,
            JournalService journal,
            OpportunitySettings settings,
            Clock clock,
            ZoneId zone) {
        this.inquiries = inquiries;
        this.messages = messages;
        this.keys = keys;
        this.letters = letters;
        this.colleagues = colleagues;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The first {@value #MOST} within my scope: unanswered ones first, the most urgent at the top. */
    public List<InquiryRow> all() {
        return inquiries.all(PageRequest.of(0, MOST)).stream()
                .filter(InquiryService::isMine)
                .map(inquiry -> inquiry.row(clock.instant(), zone))
                .toList();
    }

    /** What waits for me or for nobody in particular. */
    public List<InquiryRow> waiting() {
        var me = Actor.current().requireAccount();
        return inquiries.waiting(Limit.of(MOST)).stream()
                .filter(InquiryService::isMine)
                .map(inquiry -> inquiry.row(clock.instant(), zone))
                .filter(row -> row.assignee() == null || row.assignee().equals(me))
                .toList();
    }

    public InquirySheet sheet(UUID id) {
        var inquiry = seen(id);
        var said = messages.findByInquiryOrderByAtAscIdAsc(inquiry.number()).stream()
                .map(StoredMessage::read)
                .toList();
        return inquiry.sheet(said, clock.instant(), zone);
    }

    /** Officers who may take it on, by name. */
    public List<Colleague> takers(UUID id) {
        var inquiry = seen(id);
        return colleagues.inRole(Role.OFFICER).stream()
                .filter(colleague -> inquiry.isWithin(colleague.scope()))
                .toList();
    }

    @ForOfficers
    @Transactional
    public void assign(UUID id, UUID colleague) {
        var inquiry = mine(id);
        if (takers(id).stream().noneMatch(taker -> taker.id().equals(colleague))) {
            throw new Refusal("inquiry.taker");
        }
        inquiry.assign(colleague);
        var change = new FieldChange("assignee", null, colleague.toString());
        journal.append(new Act("ASSIGNED", AskService.KIND, id, null, null, List.of(change), null));
    }

    /** Writes to the sender. */
    @ForOfficers
    @Transactional
    public void answer(UUID id, @NotBlank @Size(max = 4000) String text) {
        var inquiry = mine(id);
        var promised = promised(inquiry);
        inquiry.answered(Actor.current().requireAccount(), clock.instant());
        messages.save(new StoredMessage(inquiry, true, text.strip(), clock.instant()));
        letters.answered(inquiry, text.strip(), key(inquiry), zone);
        journal.append(new Act("ANSWERED", AskService.KIND, id, null, null, promised, null));
    }

    /** The day that is met or missed with the act: a later message of the sender brings another one. */
    private List<FieldChange> promised(Inquiry inquiry) {
        var row = inquiry.row(clock.instant(), zone);
        return row.waiting()
                ? List.of(
                        new FieldChange(PromiseService.BY, null, row.answerBy().toString()))
                : List.of();
    }

    /** Says what became of it, and tells the sender. */
    @ForOfficers
    @Transactional
    public void close(UUID id, Outcome outcome) {
        var inquiry = mine(id);
        var changes = new ArrayList<>(promised(inquiry));
        inquiry.close(outcome, clock.instant());
        letters.closed(inquiry, outcome, key(inquiry), zone);
        changes.add(new FieldChange("outcome", null, outcome.name()));
        journal.append(new Act("CLOSED", AskService.KIND, id, null, null, changes, null));
    }

    private String key(Inquiry inquiry) {
        return keys.issue(Purpose.ASK, inquiry.id(), settings.keyValidity());
    }

    private Inquiry seen(UUID id) {
        return inquiries
                .find(id)
                .filter(Inquiry::isConfirmed)
                .filter(InquiryService::isMine)
                .orElseThrow(InquiryService::none);
    }

    private Inquiry mine(UUID id) {
        return inquiries
                .lock(id)
                .filter(Inquiry::isConfirmed)
                .filter(InquiryService::isMine)
                .orElseThrow(InquiryService::none);
    }

    private static boolean isMine(Inquiry inquiry) {
        var actor = Actor.current();
        return actor.is(Role.MANAGER) || inquiry.isWithin(actor.scope());
    }

    private static Refusal none() {
        return new Refusal("inquiry.none");
    }
}
