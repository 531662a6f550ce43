package org.greenregistry.work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForSignedIn;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.StoredFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Long work, asked for now and done soon, as the person who asked. Everybody sees and ends his or her own jobs only;
 * who may ask for what is up to the service that asks.
 */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class JobService {

    /** Of the page that lists my jobs, without language. */
    public static final String PATH = "jobs";

    static final String SUBJECT = "job";

    private static final int SHOWN = 100;

    private final JobRows rows;
    private final JobKinds kinds;
    private final FileService files;
    private final JobSettings settings;
    private final JournalService journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobService(
            JobRows rows,
            JobKinds kinds,
            FileService files,
            JobSettings settings,
            JournalService journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.files = files;
        this.settings = settings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Something is there to be run. */
    record Queued() {}

    /** @return the job's id; it runs as soon as its turn comes */
    @Transactional
    public <P extends Record> UUID ask(Class<? extends JobKind<P>> type, P asked) {
        var me = Actor.current().requireAccount();
        if (rows.countByAskerAndState(me, JobState.QUEUED) >= settings.perPerson()) {
            throw new Refusal("jobs.many", settings.perPerson());
        }
        var kind = kinds.of(type);
        var row = rows.save(new JobRow(kind.code(), JobKinds.written(asked), me, clock.instant()));
        journal.append(
                Act.on("JOB_ASKED", SUBJECT, row.id()).because(kind.title(asked).vi()));
        events.publishEvent(new Queued());
        return row.id();
    }

    /** My jobs, the newest first. */
    public List<Job> mine() {
        return rows.findByAskerOrderByIdDesc(Actor.current().requireAccount(), Limit.of(SHOWN)).stream()
                .map(this::read)
                .toList();
    }

    public Job get(UUID id) {
        return read(row(id));
    }

    /** What waits is taken away, what runs ends at its next step. */
    @Transactional
    public void cancel(UUID id) {
        row(id);
        rows.lock(id).filter(row -> row.state().isOpen()).ifPresent(row -> {
            row.cancel(clock.instant());
            journal.append(Act.on("JOB_CANCELLED", SUBJECT, id));
        });
    }

    /** The file a job of mine left. */
    public Optional<Left> file(UUID id) {
        return rows.findById(id)
                .filter(JobService::isMine)
                .flatMap(row -> Optional.ofNullable(read(row).file()))
                .flatMap(file -> files.bytes(file.sha256()).map(bytes -> new Left(file, bytes)));
    }

    /** @param bytes where they lie */
    public record Left(StoredFile file, Path bytes) {}

    private Job read(JobRow row) {
        return row.read(kinds.find(row.kind(), row.parameters())
                .map(JobKinds.Asked::title)
                .orElseGet(() -> LocalizedText.vi(row.kind())));
    }

    private JobRow row(UUID id) {
        var row = rows.findById(id).orElseThrow(() -> new Refusal("jobs.gone"));
        if (!isMine(row)) {
            throw new AccessDeniedException("somebody else's job");
        }
        return row;
    }

    private static boolean isMine(JobRow row) {
        return row.asker().equals(Actor.current().requireAccount());
    }
}
