package org.greenregistry.ledger;

import java.util.List;
import java.util.UUID;
import org.greenregistry.journal.JournalService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes documents anew from the versions alone: those a crash has lost, or all of them while the registry serves. */
@Component
class IndexMaking {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMaking.class);
    private static final int BATCH = 500;

    private final JournalService journal;
    private final Versions versions;
    private final Indexing indexing;
    private final VersionIndex index;
    private final TransactionTemplate transaction;
    private final LedgerSettings settings;

    private @Nullable Thread pass;
    private volatile boolean stopped;

    /** True to the end of a pass, and for good if it fails or is stopped. */
    private volatile boolean underWay;

    IndexMaking(
            JournalService journal,
            Versions versions,
            Indexing indexing,
            VersionIndex index,
            TransactionTemplate transaction,
            LedgerSettings settings) {
        this.journal = journal;
        this.versions = versions;
        this.indexing = indexing;
        this.index = index;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** @return the records that changed after entry {@code from} of the journal and are now up to date */
    List<UUID> replay(long from) {
        return transaction.execute(status -> {
            var records = journal.recordsChangedAfter(from);
            LOG.debug("replaying {} records into the index", records.size());
            indexing.again(records);
            return records;
        });
    }

    /**
     * Begins a pass over all versions, and waits a little, so that a small book is whole before the first visitor.
     *
     * @param fromNothing whether the index is empty, and must not be asked before it is whole
     * @param whole done at the end of a complete pass
     */
    void start(boolean fromNothing, Runnable whole) {
        underWay = true;
        if (fromNothing) {
            index.isMade(0, versions.count());
        }
        var all = Thread.ofPlatform()
                .name("index")
                .uncaughtExceptionHandler((thread, fault) -> LOG.error("the index could not be made", fault))
                .start(() -> {
                    if (writeAll(fromNothing)) {
                        index.becomesWhole();
                        underWay = false;
                        whole.run();
                    }
                });
        pass = all;
        try {
            if (!all.join(settings.indexPatience())) {
                LOG.info("the registry serves while its index is made");
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** After the batch at hand. It is not interrupted: that would close the files of database and index under it. */
    void stop() {
        stopped = true;
        if (pass != null) {
            try {
                pass.join();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @return false if it was stopped before the end */
    private boolean writeAll(boolean fromNothing) {
        var from = journal.head().entries();
        var all = versions.count();
        LOG.info("making the index of {} versions anew", all);
        var done = 0L;
        var at = Passage.BEGIN;
        var pass = new IndexPass();
        for (var batch = write(pass, at); !batch.isEmpty(); batch = write(pass, at)) {
            if (stopped) {
                return false;
            }
            at = Passage.behind(batch.getLast());
            done += batch.size();
            if (fromNothing) {
                index.isMade(done, all);
            }
        }
        transaction.executeWithoutResult(status -> indexing.show(pass));
        catchUp(from);
        return true;
    }

    private List<Version> write(IndexPass pass, Passage behind) {
        return transaction.execute(status -> indexing.again(pass, behind, BATCH));
    }

    /** A record that changed while its documents were written may have an older one last: it is written once more. */
    private void catchUp(long begun) {
        var from = begun;
        boolean isBehind;
        do {
            var head = journal.head().entries();
            isBehind = !replay(from).isEmpty();
            from = head;
        } while (isBehind);
    }
}
