package org.greenregistry.briefing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForStaff;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.ColleagueService;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Formats;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Papers that come by themselves, to oneself or to colleagues: a mail with the way to the file, never the file. */
@Service
@Validated
@ForStaff
@Transactional(readOnly = true)
public class ScheduleService {

    private static final String SUBJECT = "schedule";
    private static final int MOST = 20;

    private final ScheduleEntries entries;
    private final PaperQuestions questions;
    private final ColleagueService colleagues;
    private final JournalService journal;
    private final Formats formats;
    private final Clock clock;

    ScheduleService(
            ScheduleEntries entries,
            PaperQuestions questions,
            ColleagueService colleagues,
            JournalService journal,
            Formats formats,
            Clock clock) {
        this.entries = entries;
        this.questions = questions;
        this.colleagues = colleagues;
        this.journal = journal;
        this.formats = formats;
        this.clock = clock;
    }

    /** Who may be sent a paper, by name. */
    public List<Colleague> readers() {
        return Role.STAFF.stream()
                .flatMap(role -> colleagues.inRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /** Mine, the newest first. */
    public List<Schedule> mine() {
        return entries.findByOwnerAndActiveTrueOrderByIdDesc(me()).stream()
                .map(ScheduleEntry::read)
                .toList();
    }

    @Transactional
    public UUID set(@Valid ScheduleInput input) {
        var known = readers().stream().map(Colleague::id).collect(Collectors.toSet());
        if (!known.containsAll(input.readers())) {
            throw new Refusal("schedules.reader");
        }
        if (entries.countByOwnerAndActiveTrue(me()) >= MOST) {
            throw new Refusal("schedules.many", MOST);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lasting = new ScheduleInput(
                input.order().asking(questions.lasting(input.order().query())), input.rhythm(), input.readers());
        var first = input.rhythm().after(now, formats.zone());
        var set = entries.save(new ScheduleEntry(lasting, me(), first, now)).read();
        journal.append(Act.on("SCHEDULED", SUBJECT, set.id())
                .because(set.rhythm() + " " + set.order().kind() + " "
                        + set.order().format()));
        return set.id();
    }

    @Transactional
    public void stop(UUID id) {
        var entry = entries.findById(id).orElseThrow(() -> new Refusal("schedules.gone"));
        if (!entry.read().owner().equals(me())) {
            throw new AccessDeniedException("somebody else's schedule");
        }
        entry.stop();
        journal.append(Act.on("UNSCHEDULED", SUBJECT, id));
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
