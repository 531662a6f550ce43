package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.StoredFile;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** That the store holds certain bytes, and who brought them. */
@Entity
@Table(name = "stored_file")
class FileRow {

    @Id
    private UUID id;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "uploaded_by")
    private UUID by;

    @Column(name = "uploaded_at")
    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FileRow() {}

    FileRow(FileFolder.Received bytes, String name, String mediaType, UUID by, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.sha256 = bytes.sha256();
        this.name = name;
        this.mediaType = mediaType;
        this.size = bytes.size();
        this.by = by;
        this.at = at;
    }

    /** The same bytes were brought once more. */
    void again(String newName, UUID newBy, Instant newAt) {
        name = newName;
        by = newBy;
        at = newAt;
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    /** As whoever brought it last called it. */
    StoredFile file() {
        return new StoredFile(sha256, name, mediaType, size);
    }

    Instant at() {
        return at;
    }
}
