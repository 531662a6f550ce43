package org.greenregistry.ledger;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.greenregistry.journal.JournalService;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The database is the truth, the index is derived. Before the first request this replays what the index lacks after a
 * crash, or has it made anew when it is gone or was made from something else; that goes on while the registry serves.
 */
@Component
@ConditionalOnProperty(name = "spring.jpa.properties.hibernate.search.enabled", matchIfMissing = true)
class IndexKeeper implements SmartInitializingSingleton {

    /** Acts whose index write may still have been under way when the marker was taken; replaying is harmless. */
    private static final long MARGIN = 200;

    private final SearchMapping index;
    private final JournalService journal;
    private final IndexMaking making;
    private final LedgerSettings settings;
    private final IndexPrint print;

    IndexKeeper(
            EntityManagerFactory database,
            JournalService journal,
            IndexMaking making,
            LedgerSettings settings,
            List<IndexIngredient> ingredients) {
        this.index = Search.mapping(database);
        this.journal = journal;
        this.making = making;
        this.settings = settings;
        this.print = IndexPrint.of(index.allIndexedEntities(), ingredients);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var known = IndexMarker.read(settings.indexMarker());
        if (known.isPresent() && known.get().print().equals(print)) {
            making.replay(Math.max(0, known.get().entries() - MARGIN));
            mark();
        } else if (known.isPresent() && known.get().print().fields().equals(print.fields())) {
            // Old documents answer until each is replaced; a pass that was cut off begins again at the next start.
            making.start(false, this::mark);
        } else {
            IndexMarker.remove(settings.indexMarker());
            index.scope(Version.class).schemaManager().dropAndCreate();
            making.start(true, this::mark);
        }
    }

    @PreDestroy
    void stop() {
        making.stop();
        mark();
    }

    /** The head is read first: whatever it counts was handed to the index before the flush, but for the margin. */
    @Scheduled(fixedDelayString = "${registry.ledger.mark-every:PT10S}")
    void mark() {
        if (making.isUnderWay()) {
            return;
        }
        var marker = new IndexMarker(journal.head().entries(), print);
        if (IndexMarker.read(settings.indexMarker()).filter(marker::equals).isEmpty()) {
            index.scope(Version.class).workspace().flush();
            marker.write(settings.indexMarker());
        }
    }
}
