package org.greenregistry.insight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForManagers;
import org.greenregistry.access.ForStaff;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.ColleagueService;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.Notice;
import org.greenregistry.work.NoticeService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What managers ask of colleagues, from any number or row, and what became of it. */
@Service
@Validated
@ForStaff
@Transactional(readOnly = true)
public class AssignmentService {

    private static final String KIND = "assignment";
    private static final int MOST = 200;

    /** An assignment leads to lists and records of this book and nowhere else. */
    private static final Pattern PATHS = Pattern.compile("(projects|overview)([/?].*)?");

    private final AssignmentEntries entries;
    private final ColleagueService colleagues;
    private final NoticeService notices;
    private final JournalService journal;
    private final Clock clock;
    private final ZoneId zone;

    AssignmentService(
            AssignmentEntries entries,
            ColleagueService colleagues,
            NoticeService notices,
            JournalService journal,
            Clock clock,
            ZoneId zone) {
        this.entries = entries;
        this.colleagues = colleagues;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
        this.zone = zone;
    }

    /** Of the page of one assignment, without language. */
    public static String path(UUID id) {
        return "assignments/" + id;
    }

    /** Who may be asked, by name. */
    public List<Colleague> takers() {
        return Stream.of(Role.OFFICER, Role.REVIEWER, Role.STEWARD)
                .flatMap(role -> colleagues.inRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /**
     * @param about what it is given from, in words
     * @param path of the rows or the record, without language
     */
    @ForManagers
    @Transactional
    public UUID assign(
            @NotBlank @Size(max = 300) String about, @Size(max = 2000) String path, @Valid AssignmentInput input) {
        if (!PATHS.matcher(path).matches()) {
            throw new Refusal("assignment.path");
        }
        if (Objects.requireNonNull(input.due()).isBefore(today())) {
            throw new Refusal("assignment.past");
        }
        if (takers().stream().noneMatch(taker -> taker.id().equals(input.assignee()))) {
            throw new Refusal("assignment.taker");
        }
        var given = entries.save(new AssignmentEntry(about, path, input, me(), clock.instant()))
                .read();
        journal.append(Act.on("TASK_GIVEN", KIND, given.id()).because(given.text()));
        tell(given.assignee(), "assignment.given", given);
        return given.id();
    }

    /** What waits for me, the most urgent first. */
    public List<Assignment> mine() {
        return entries.findByAssigneeAndDoneAtIsNullOrderByDueAscIdAsc(me(), Limit.of(MOST)).stream()
                .map(AssignmentEntry::read)
                .toList();
    }

    /** The newest of all, open and done. */
    public List<Assignment> newest(int most) {
        return entries.findAllByOrderByIdDesc(Limit.of(most)).stream()
                .map(AssignmentEntry::read)
                .toList();
    }

    public Assignment get(UUID id) {
        return entry(id).read();
    }

    /** The assignee says that it is done, and how. */
    @Transactional
    public void finish(UUID id, @NotBlank @Size(max = 1000) String answer) {
        var entry = entry(id);
        entry.finish(me(), answer.strip(), clock.instant());
        journal.append(Act.on("TASK_DONE", KIND, id).because(answer.strip()));
        tell(entry.read().by(), "assignment.finished", entry.read());
    }

    private void tell(UUID whom, String key, Assignment given) {
        notices.tell(List.of(whom), new Notice(key, LocalizedText.vi(given.about()), me(), path(given.id())));
    }

    private AssignmentEntry entry(UUID id) {
        return entries.findById(id).orElseThrow(() -> new Refusal("assignment.none"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
