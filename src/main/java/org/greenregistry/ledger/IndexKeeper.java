package org.greenregistry.ledger;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database is the truth, the index is derived. Before the first request this replays what the index lacks after a
 * crash, or rebuilds it whole when it is gone or was made from something else.
 */
@Component
@ConditionalOnProperty(name = "spring.jpa.properties.hibernate.search.enabled", matchIfMissing = true)
class IndexKeeper implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    /** Acts whose index write may still have been under way when the marker was taken; replaying is harmless. */
    private static final long MARGIN = 200;

    private final SearchMapping index;
    private final JournalService journal;
    private final Indexing indexing;
    private final TransactionTemplate transaction;
    private final LedgerSettings settings;
    private final String fingerprint;

    IndexKeeper(
            EntityManagerFactory database,
            JournalService journal,
            Indexing indexing,
            TransactionTemplate transaction,
            LedgerSettings settings,
            List<IndexIngredient> ingredients) {
        this.index = Search.mapping(database);
        this.journal = journal;
        this.indexing = indexing;
        this.transaction = transaction;
        this.settings = settings;
        this.fingerprint = fingerprint(ingredients);
    }

    private String fingerprint(List<IndexIngredient> ingredients) {
        var fields = index.allIndexedEntities().stream()
                .flatMap(entity -> entity.indexManager().descriptor().staticFields().stream()
                        .map(field -> entity.jpaName() + " " + field.absolutePath() + " " + field.isObjectField()))
                .sorted()
                .collect(Collectors.joining("\n"));
        var rest =
                ingredients.stream().map(IndexIngredient::fingerprint).sorted().collect(Collectors.joining("\n"));
        return Canonical.digest(fields + "\n" + rest);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var marker = IndexMarker.read(settings.indexMarker())
                .filter(known -> known.fingerprint().equals(fingerprint));
        marker.ifPresentOrElse(known -> replay(Math.max(0, known.entries() - MARGIN)), this::rebuild);
        mark();
    }

    private void rebuild() {
        var entries = journal.head().entries();
        LOG.info("building the index of {} acts anew", entries);
        try {
            index.scope(Version.class)
                    .massIndexer()
                    .dropAndCreateSchemaOnStart(true)
                    .startAndWait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the index was built", stopped);
        }
    }

    private void replay(long from) {
        transaction.executeWithoutResult(status -> {
            var records = journal.recordsChangedAfter(from);
            LOG.debug("replaying {} records into the index", records.size());
            indexing.again(records);
        });
    }

    /** The head is read first: whatever it counts was handed to the index before the flush, but for the margin. */
    @PreDestroy
    @Scheduled(fixedDelayString = "${registry.ledger.mark-every:PT10S}")
    void mark() {
        var entries = journal.head().entries();
        if (IndexMarker.read(settings.indexMarker())
                .filter(old -> old.entries() == entries)
                .isEmpty()) {
            index.scope(Version.class).workspace().flush();
            new IndexMarker(entries, fingerprint).write(settings.indexMarker());
        }
    }
}
