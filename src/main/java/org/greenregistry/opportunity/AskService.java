package org.greenregistry.opportunity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForSignedIn;
import org.greenregistry.access.Scope;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordKind;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.greenregistry.reference.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Writing to the office about a project, from the sender's side: by a link for whoever has no account. The office sees
 * an inquiry once its address is confirmed; the days for the answer run from then.
 */
@Service
@Validated
@ForEveryone
@Transactional(readOnly = true)
public class AskService {

    /** How the journal calls the subject of these acts. */
    public static final String KIND = "inquiry";

    /** Below this many, a number would point at people. */
    private static final int SHOWN_FROM = 3;

    private final Inquiries inquiries;
    private final StoredMessages messages;
    private final Keys keys;
    private final InquiryLetters letters;
    private final RecordService records;
    private final RecordKind<ProjectContent> projects;
    private final WorkingDays workingDays;
    private final Throttle throttle;
    private final Erasing erasing;
    private final JournalService journal;
    private final OpportunitySettings settings;
    private final Clock clock;
    private final ZoneId zone;

    AskService(
            Inquiries inquiries,
            StoredMessages messages,
            Keys keys,
            InquiryLetters letters,
            RecordService records,
            RecordKind<ProjectContent> projects,
            WorkingDays workingDays,
            Throttle throttle,
            Erasing erasing,
            JournalService journal,
            OpportunitySettings settings,
            Clock clock,
            ZoneId zone) {
        this.inquiries = inquiries;
        this.messages = messages;
        this.keys = keys;
        this.letters = letters;
        this.records = records;
        this.projects = projects;
        this.workingDays = workingDays;
        this.throttle = throttle;
        this.erasing = erasing;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Takes an inquiry in. A visitor gets a mail whose link confirms the address; whoever is signed in needs none. The
     * same form sent twice counts once.
     *
     * @param network address the request came from, for counting only
     */
    @Transactional
    public Receipt send(@Valid InquiryRequest asked, String network) {
        var before = inquiries.findByForm(asked.form());
        if (before.isPresent()) {
            return before.get().told(zone);
        }
        throttle.require(network);
        if (!throttle.admits(asked.address())) {
            throw new Refusal("opportunity.many");
        }
        var project = project(asked.project());
        if (asked.subject() == InquirySubject.INTEREST && !isOpen(project)) {
            throw new Refusal("inquiry.notOpen");
        }
        var me = Actor.current().account();
        var inquiry = inquiries.save(new Inquiry(
                asked,
                project.record(),
                me,
                office(project, asked.locale()),
                reach(project),
                lastDay(),
                clock.instant()));
        messages.save(new StoredMessage(inquiry, false, asked.question(), clock.instant()));
        if (me == null) {
            letters.confirm(inquiry, keys.issue(Purpose.CONFIRM_ASK, inquiry.id(), settings.confirmWithin()), zone);
        } else {
            begin(inquiry);
        }
        return inquiry.told(zone);
    }

    /** Whether investors may express interest in the project. */
    public boolean isOpen(Published<ProjectContent> project) {
        var stage = project.content().stage();
        return stage != null && stage.phase() == Phase.OPPORTUNITY;
    }

    /** Who answers what is asked about the project. */
    public String office(Published<ProjectContent> project, Locale locale) {
        return Objects.requireNonNullElseGet(
                project.content().opportunity().contact().office(), () -> letters.office(locale));
    }

    /** Working days within which the office answers. */
    public int answerDays() {
        return settings.answerDays();
    }

    /** How many people expressed interest; 0 where they are so few that the number would point at them. */
    public long interested(UUID record) {
        var count = inquiries.interested(record);
        return count < SHOWN_FROM ? 0 : count;
    }

    /** What the link of a mail opens; empty if its time is over. */
    public Optional<InquirySheet> thread(String key) {
        return subject(key).flatMap(inquiries::find).map(this::sheet);
    }

    /** From now on the office sees it; the answer opens the conversation. */
    @Transactional
    public String confirm(String key) {
        var inquiry =
                keys.subject(Purpose.CONFIRM_ASK, key).flatMap(inquiries::lock).orElseThrow(AskService::stale);
        keys.forget(inquiry.id());
        begin(inquiry);
        return keys.issue(Purpose.ASK, inquiry.id(), settings.keyValidity());
    }

    @Transactional
    public void reply(String key, @NotBlank @Size(max = 4000) String text, String network) {
        throttle.require(network);
        write(keys.subject(Purpose.ASK, key).flatMap(inquiries::lock).orElseThrow(AskService::stale), text);
    }

    /** Takes name, address and all that was written out of the inquiry; its number, dates and outcome stay. */
    @Transactional
    public void erase(String key) {
        erase(subject(key).flatMap(inquiries::lock).orElseThrow(AskService::stale));
    }

    private void erase(Inquiry inquiry) {
        erasing.inquiry(inquiry);
        journal.append(Act.on("ERASED", KIND, inquiry.id()));
    }

    @ForSignedIn
    public List<InquirySheet> mine() {
        return inquiries.findByAccountOrderByNumberDesc(Actor.current().requireAccount()).stream()
                .map(this::sheet)
                .toList();
    }

    @ForSignedIn
    @Transactional
    public void eraseMine() {
        inquiries
                .findByAccountOrderByNumberDesc(Actor.current().requireAccount())
                .forEach(this::erase);
    }

    @ForSignedIn
    @Transactional
    public void replyMine(UUID id, @NotBlank @Size(max = 4000) String text) {
        var me = Actor.current().requireAccount();
        write(inquiries.lock(id).filter(found -> found.isOf(me)).orElseThrow(AskService::stale), text);
    }

    private void write(Inquiry inquiry, String text) {
        messages.save(new StoredMessage(inquiry, false, text.strip(), clock.instant()));
        inquiry.asked(lastDay());
        journal.append(Act.on("ASKED_AGAIN", KIND, inquiry.id()));
    }

    private void begin(Inquiry inquiry) {
        inquiry.confirm(lastDay(), clock.instant());
        journal.append(Act.on("RECEIVED", KIND, inquiry.id()));
    }

    private LocalDate lastDay() {
        return workingDays.after(LocalDate.ofInstant(clock.instant(), zone), settings.answerDays());
    }

    private Optional<UUID> subject(String key) {
        return keys.subject(Purpose.ASK, key).or(() -> keys.subject(Purpose.CONFIRM_ASK, key));
    }

    private InquirySheet sheet(Inquiry inquiry) {
        var said = messages.findByInquiryOrderByAtAscIdAsc(inquiry.number()).stream()
                .map(StoredMessage::read)
                .toList();
        return inquiry.sheet(said, clock.instant(), zone);
    }

    private Scope reach(Published<ProjectContent> project) {
        return new Scope(projects.areas(project.content()), projects.agencies(project.content()));
    }

    private Published<ProjectContent> project(String code) {
        return records.find(ProjectContent.class, code, null)
                .filter(found -> !found.withdrawn())
                .orElseThrow(() -> new Refusal("opportunity.target.none"));
    }

    private static Refusal stale() {
        return new Refusal("opportunity.key.stale");
    }
}
