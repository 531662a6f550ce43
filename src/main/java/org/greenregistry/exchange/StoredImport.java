package org.greenregistry.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RowResult;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A table somebody brought. */
@Entity
@Table(name = "exchange_import")
class StoredImport {

    private static final int LONGEST_TITLE = 300;
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<Map<RowResult.State, Long>> COUNTS = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "owner_id")
    private UUID owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Import.Source source;

    @Column(name = "title")
    private String title;

    @Column(name = "file_sha256")
    private @Nullable String file;

    @Column(name = "sheet")
    private int sheet;

    @Column(name = "language")
    private String language;

    @Column(name = "header", length = 1_000_000)
    private @Nullable String header;

    @Column(name = "answers", length = 1_000_000)
    private String answers = "{}";

    @Column(name = "questions", length = 1_000_000)
    private String questions = "[]";

    @Column(name = "counts")
    private String counts = "{}";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state = ImportState.READING;

    @Column(name = "job_id")
    private @Nullable UUID job;

    @Column(name = "refusal")
    private @Nullable String refusal;

    @Column(name = "batch_id")
    private @Nullable UUID batch;

    @Column(name = "submitting")
    private boolean submitting;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "revision")
    @SuppressWarnings("UnusedVariable") // Hibernate counts it
    private long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredImport() {}

    StoredImport(
            String kind,
            UUID owner,
            Import.Source source,
            String title,
            @Nullable String file,
            String language,
            Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.kind = kind;
        this.owner = owner;
        this.source = source;
        this.title = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
        this.file = file;
        this.language = language;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** Nothing else may be done to it meanwhile. */
    void begin(ImportState doing, UUID inJob, Instant at) {
        state = doing;
        job = inJob;
        updatedAt = at;
    }

    void require(ImportState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new Refusal("exchange.import.state");
        }
    }

    /** A file that names its kind is of that kind, whatever was chosen when it was brought. */
    void understand(HeaderReading understood) {
        kind = understood.kind();
        header = Stored.text(understood);
    }

    void answer(Map<String, String> given) {
        answers = Stored.text(given);
    }

    void compared(List<Question> open, Map<RowResult.State, Long> states, Instant at) {
        questions = Stored.text(open);
        recount(states);
        refusal = null;
        state = ImportState.READY;
        updatedAt = at;
    }

    void recount(Map<RowResult.State, Long> states) {
        counts = Stored.text(states);
    }

    void refuse(Refusal reason, Instant at) {
        refusal = Stored.text(Stored.No.of(reason));
        state = ImportState.REFUSED;
        updatedAt = at;
    }

    void apply(UUID together, boolean handingOver) {
        batch = together;
        submitting = handingOver;
    }

    void end(ImportState as, Instant at) {
        state = as;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID owner() {
        return owner;
    }

    @Nullable
    String file() {
        return file;
    }

    int sheet() {
        return sheet;
    }

    String language() {
        return language;
    }

    ImportState state() {
        return state;
    }

    @Nullable
    UUID batch() {
        return batch;
    }

    boolean submitting() {
        return submitting;
    }

    String title() {
        return title;
    }

    @Nullable
    HeaderReading header() {
        return header == null ? null : Stored.read(header, HeaderReading.class);
    }

    Map<String, String> answers() {
        return Stored.read(answers, ANSWERS);
    }

    Import read() {
        return new Import(
                id,
                kind,
                source,
                title,
                file,
                language,
                header(),
                Stored.read(questions, QUESTIONS),
                answers(),
                Stored.read(counts, COUNTS),
                state,
                job,
                refusal == null ? null : Stored.read(refusal, Stored.No.class).refusal(),
                batch,
                submitting,
                createdAt);
    }
}
