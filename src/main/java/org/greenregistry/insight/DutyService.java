package org.greenregistry.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForStaff;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.opportunity.InquiryRow;
import org.greenregistry.opportunity.InquiryService;
import org.greenregistry.report.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due when, out of the book, the inquiries and the assignments; what is done is in no list. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class DutyService {

    /** Of its page, without language. */
    public static final String PATH = "duties";

    private static final int ANSWERS = 100;
    private static final int ASSIGNMENTS = 200;
    private static final Comparator<Duty> ORDER =
            Comparator.comparing(Duty::on).thenComparing(Duty::kind).thenComparing(Duty::id);

    private final FactsService facts;
    private final InquiryService inquiries;
    private final AssignmentService assignments;
    private final Deadlines deadlines;
    private final InsightSettings settings;
    private final Clock clock;
    private final ZoneId zone;
    private final Cache<Asked, List<Duty>> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    DutyService(
            FactsService facts,
            InquiryService inquiries,
            AssignmentService assignments,
            Deadlines deadlines,
            InsightSettings settings,
            Clock clock,
            ZoneId zone) {
        this.facts = facts;
        this.inquiries = inquiries;
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    private record Asked(DutyQuery query, Actor reader, FactsService.Generation generation) {}

    /** By day; those of one day by kind. */
    public List<Duty> find(DutyQuery query) {
        var reader = Actor.current();
        var ofProjects = answers.get(new Asked(query, reader, facts.generation()), asked -> ofProjects(query, reader));
        return Stream.of(ofProjects.stream(), asked(query, reader), given(query))
                .flatMap(duties -> duties)
                .filter(duty -> !isOutOfSight(duty))
                .sorted(ORDER)
                .toList();
    }

    /** Whether a monitoring report was given nobody can tell: only coming ones are named. */
    private boolean isOutOfSight(Duty duty) {
        return duty.kind() == DutyKind.MONITORING && duty.on().isBefore(today());
    }

    /** What is mine from today on for as many days as the settings say; reports of companies left out. */
    public List<Duty> soon() {
        var today = today();
        return find(mine(today, today.plusDays(settings.soonDays()))).stream()
                .filter(duty -> !duty.kind().isOfMany())
                .toList();
    }

    /** What the reader promised for {@code day} by name: answers to investors and assignments. */
    List<Duty> promised(LocalDate day) {
        return find(mine(day, day)).stream()
                .filter(duty -> duty.kind() == DutyKind.ASSIGNMENT || duty.kind() == DutyKind.INQUIRY)
                .toList();
    }

    static DutyQuery mine(LocalDate from, LocalDate to) {
        return new DutyQuery(from, to, DutyQuery.Whose.MINE, null, null, false);
    }

    /** The day it is where the registry is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private List<Duty> ofProjects(DutyQuery query, Actor reader) {
        var duties = new ProjectDuties(query, deadlines, reader);
        var samples = query.samples() ? Samples.INCLUDE : Samples.EXCLUDE;
        facts.each(ProjectFilter.ALL.withSamples(samples), duties::add);
        return duties.result();
    }

    /** Inquiries name no agency, so whoever asks for one agency's sees none. */
    private Stream<Duty> asked(DutyQuery query, Actor reader) {
        var mayRead = reader.is(Role.OFFICER) || reader.is(Role.MANAGER);
        if (!mayRead || query.agency() != null || !query.asksFor(DutyKind.INQUIRY)) {
            return Stream.of();
        }
        return inquiries.all().stream()
                .filter(row -> row.waiting() && row.outcome() == null && query.covers(row.answerBy()))
                .filter(row -> query.whose() != DutyQuery.Whose.MINE
                        || row.assignee() == null
                        || row.assignee().equals(reader.account()))
                .map(DutyService::duty);
    }

    private static Duty duty(InquiryRow row) {
        return new Duty(
                DutyKind.INQUIRY + "/" + row.id(),
                DutyKind.INQUIRY,
                row.answerBy(),
                row.receipt(),
                row.project(),
                1,
                "inquiries/" + row.id(),
                row.sentAt(),
                0);
    }

    private Stream<Duty> given(DutyQuery query) {
        if (query.agency() != null || !query.asksFor(DutyKind.ASSIGNMENT)) {
            return Stream.of();
        }
        var asked = query.whose() == DutyQuery.Whose.MINE ? assignments.mine() : assignments.newest(ASSIGNMENTS);
        return asked.stream()
                .filter(given -> given.isOpen() && query.covers(given.due()))
                .map(given -> new Duty(
                        DutyKind.ASSIGNMENT + "/" + given.id(),
                        DutyKind.ASSIGNMENT,
                        given.due(),
                        given.text(),
                        given.about(),
                        1,
                        AssignmentService.path(given.id()),
                        given.at(),
                        0));
    }
}
