package org.greenregistry.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.kernel.StoredFile;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A paper once made. */
@Entity
@Immutable
@Table(name = "briefing_paper")
class PaperEntry {

    @Id
    private UUID id;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "format")
    @Enumerated(EnumType.STRING)
    private PaperFormat format;

    @Column(name = "language")
    private String language;

    @Column(name = "period")
    private String period;

    @Column(name = "question")
    private String query;

    @Column(name = "closing")
    private Instant closing;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "made_by")
    private UUID by;

    @Column(name = "made_at")
    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PaperEntry() {}

    PaperEntry(PaperOrder order, PaperQuestion asked, StoredFile file, UUID by, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        kind = order.kind();
        format = order.format();
        language = order.language();
        period = asked.period().toString();
        query = PaperQuestions.write(asked);
        closing = asked.closing();
        sha256 = file.sha256();
        name = file.name();
        mediaType = file.mediaType();
        size = file.size();
        this.by = by;
        at = now;
    }

    MadePaper read() {
        return new MadePaper(
                id,
                kind,
                format,
                language,
                ReportPeriod.parse(period),
                query,
                closing,
                new StoredFile(sha256, name, mediaType, size),
                by,
                at);
    }
}
