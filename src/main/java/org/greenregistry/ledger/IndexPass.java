package org.greenregistry.ledger;

import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.jspecify.annotations.Nullable;

/**
 * A pass over the whole book in one thread: the index takes the documents of a batch while the next batch is read, and
 * need not show them before the end.
 */
final class IndexPass implements IndexingPlanSynchronizationStrategy {

    private @Nullable CompletableFuture<? extends SearchIndexingPlanExecutionReport> underWay;

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(next -> {
            settle();
            underWay = next;
        });
    }

    /** Waits until the index has what it was given; breaks if it could not take it. */
    void settle() {
        if (underWay != null) {
            underWay.join().throwable().ifPresent(fault -> {
                throw new IllegalStateException("the index could not take a batch", fault);
            });
        }
    }
}
