package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Redacted;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A notice to one person; the people in it are ids. */
@Entity
@Table(name = "work_notice")
class StoredNotice {

    private static final int LONGEST_TITLE = 300;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "sentence_key")
    private String key;

    @Column(name = "title")
    private String title;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "by_account")
    private UUID by;

    @Column(name = "path")
    private String path;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredNotice() {}

    StoredNotice(UUID account, Notice notice, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.account = account;
        this.key = notice.key();
        this.title = cut(Objects.requireNonNullElse(notice.title().vi(), ""));
        this.titleEn = notice.title().en() == null ? null : cut(notice.title().en());
        this.by = notice.by();
        this.path = notice.path();
        this.createdAt = at;
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    void redact(String text) {
        title = title.replace(text, Redacted.MARK);
        titleEn = titleEn == null ? null : titleEn.replace(text, Redacted.MARK);
    }

    NoticeLine line(Directory people) {
        return new NoticeLine(id, key, new LocalizedText(title, titleEn), people.name(by), path, createdAt, isUnread());
    }

    boolean isUnread() {
        return readAt == null;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }
}
