package org.greenregistry.briefing;

import jakarta.validation.Valid;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.work.FileService;
import org.greenregistry.work.JobService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Papers of the province: ordered here, made by a job, kept for good. Staff see all of them. */
@Service
@Validated
@ForStaff
@Transactional(readOnly = true)
public class PaperService {

    /** Of the page, without language. */
    public static final String PATH = "overview/reports";

    private static final String SUBJECT = "paper";

    private final PaperEntries entries;
    private final PaperQuestions questions;
    private final JobService jobs;
    private final FileService files;
    private final JournalService journal;
    private final Clock clock;

    PaperService(
            PaperEntries entries,
            PaperQuestions questions,
            JobService jobs,
            FileService files,
            JournalService journal,
            Clock clock) {
        this.entries = entries;
        this.questions = questions;
        this.jobs = jobs;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of the page with one paper pointed at, without language. */
    public static String path(UUID paper) {
        return PATH + "?paper=" + paper;
    }

    /**
     * The moment of the book is that of the order, unless it names one: however late the paper is made, it says what
     * was so then.
     *
     * @return the job that makes it
     */
    @Transactional
    public UUID order(@Valid PaperOrder order) {
        var frozen = PaperQuestions.write(questions.read(order.query()));
        return jobs.ask(PaperJob.class, new PaperTask(order.asking(frozen), List.of()));
    }

    /** A file that answers {@code order} is there. */
    @Transactional
    public MadePaper keep(PaperOrder order, StoredFile file) {
        var me = Actor.current().requireAccount();
        var made = entries.save(new PaperEntry(
                        order,
                        questions.read(order.query()),
                        file,
                        me,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .read();
        journal.append(new Act(
                "REPORTED",
                SUBJECT,
                made.id(),
                null,
                null,
                List.of(
                        new FieldChange("question", null, made.query()),
                        new FieldChange("sha256", null, file.sha256())),
                null));
        return made;
    }

    /** The newest first. */
    public List<MadePaper> newest(int most) {
        return entries.findAllByOrderByIdDesc(Limit.of(most)).stream()
                .map(PaperEntry::read)
                .toList();
    }

    public Optional<MadePaper> find(UUID id) {
        return entries.findById(id).map(PaperEntry::read);
    }

    /** Where the bytes of a paper lie. */
    public Optional<Path> bytes(MadePaper paper) {
        return files.bytes(paper.file().sha256());
    }
}
