package org.greenregistry.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A saved view; its address stays, name and sharing may change. */
@Entity
@Table(name = "saved_view")
class SavedViewEntry {

    @Id
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "path")
    private String path;

    @Column(name = "owner")
    private UUID owner;

    @Column(name = "shared")
    private boolean shared;

    @Column(name = "saved_at")
    private Instant at;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SavedViewEntry() {}

    SavedViewEntry(String path, SavedViewInput input, UUID owner, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.path = path;
        this.owner = owner;
        name = input.name();
        shared = input.shared();
        at = now;
    }

    void change(SavedViewInput input) {
        name = input.name();
        shared = input.shared();
    }

    SavedView read() {
        return new SavedView(id, name, path, owner, shared, at);
    }
}
