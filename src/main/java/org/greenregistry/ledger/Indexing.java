package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the documents of older versions in step: a new version indexes itself, but it also ends its predecessor and may
 * open or close the whole record to the public.
 */
@Component
class Indexing {

    private final EntityManager database;
    private final Versions versions;
    private final boolean isOn;

    Indexing(
            EntityManager database,
            Versions versions,
            @Value("${spring.jpa.properties.hibernate.search.enabled:true}") boolean isOn) {
        this.database = database;
        this.versions = versions;
        this.isOn = isOn;
    }

    void succeeded(Version before, Version version) {
        if (!isOn) {
            return;
        }
        var older = before.isPublicNow() == version.isPublicNow()
                ? List.of(before)
                : versions.findByRecordOrderByNumberDesc(version.record()).stream()
                        .filter(any -> any.number() < version.number())
                        .toList();
        older.forEach(this::again);
    }

    /** Writes the documents of the next versions of the whole book, {@code most} of them; says which they were. */
    List<Version> again(IndexPass pass, Passage behind, int most) {
        var session = Search.session(database);
        session.indexingPlanSynchronizationStrategy(pass);
        var plan = session.indexingPlan();
        var batch = behind.next(versions, most);
        batch.forEach(plan::addOrUpdate);
        return batch;
    }

    /** Writes the documents of all versions of {@code records} anew. */
    void again(Collection<UUID> records) {
        if (!records.isEmpty()) {
            versions.findByRecordIn(records).forEach(this::again);
        }
    }

    /** Shows what a pass has written. */
    void show(IndexPass pass) {
        pass.settle();
        Search.session(database).workspace(Version.class).refresh();
    }

    /** Rewrites the files of the index, in which removed documents stay until then. Waits until it is done. */
    void compact() {
        var index = Search.session(database).workspace(Version.class);
        index.mergeSegments();
        index.flush();
        index.refresh();
        index.flush();
    }

    /** Its derived values are read with the row, so the row is read anew. */
    private void again(Version stale) {
        database.detach(stale);
        var fresh = database.find(Version.class, stale.id());
        Search.session(database).indexingPlan().addOrUpdate(fresh);
    }
}
