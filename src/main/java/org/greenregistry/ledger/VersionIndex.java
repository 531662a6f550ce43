package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import org.greenregistry.kernel.NotYet;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The index of versions, for those who ask it. While it is made from nothing it answers nobody: a part of the book must
 * never look like the whole.
 */
@Component
public class VersionIndex {

    private final EntityManager database;
    private volatile @Nullable Progress making;

    VersionIndex(EntityManager database) {
        this.database = database;
    }

    /** Breaks with {@link NotYet} while there is no whole index. */
    public SearchSession session() {
        var progress = making;
        if (progress != null) {
            throw new NotYet("index.making", progress.done(), progress.all());
        }
        return Search.session(database);
    }

    /** For what only adds to a record that is read anyway, and may be left out until then. */
    public boolean isWhole() {
        return making == null;
    }

    void isMade(long done, long all) {
        making = new Progress(done, all);
    }

    void becomesWhole() {
        making = null;
    }

    private record Progress(long done, long all) {}
}
