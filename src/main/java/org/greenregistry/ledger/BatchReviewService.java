package org.greenregistry.ledger;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.ForReviewers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.JobService;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * For those who decide on many drafts that came together ({@link RowDrafts}). The rules are those of one
 * ({@link ReviewService}); neither my own work nor what is outside my scope is in what I see or decide on.
 */
@Service
@Validated
@ForReviewers
@Transactional(readOnly = true)
public class BatchReviewService {

    /** Of the page of one batch, without language and id. */
    public static final String PATH = "review/batch";

    private final BatchedDrafts batched;
    private final Drafts drafts;
    private final Approving approving;
    private final JobService jobs;
    private final JournalService journal;

    BatchReviewService(
            BatchedDrafts batched, Drafts drafts, Approving approving, JobService jobs, JournalService journal) {
        this.batched = batched;
        this.drafts = drafts;
        this.approving = approving;
        this.jobs = jobs;
        this.journal = journal;
    }

    public static String path(UUID batch) {
        return PATH + "/" + batch;
    }

    /** Longest waiting first. */
    public List<BatchRow> waiting() {
        return batched.waiting();
    }

    /** Empty if nothing of it waits for me. */
    public Optional<BatchRow> find(UUID batch) {
        return batched.find(batch);
    }

    /** In the order of their records, which is that of the table they came from where they are new. */
    public List<BatchDraft> drafts(UUID batch, Pageable page) {
        var ids = batched.ids(batch).stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
        return ids.isEmpty()
                ? List.of()
                : drafts.some(ids).stream()
                        .map(draft -> new BatchDraft(
                                DraftRow.of(draft), approving.hindrance(draft).orElse(null)))
                        .toList();
    }

    /**
     * Makes each the next version of its record, in the background.
     *
     * @param publication of records that are new; one that is in the book stays as open as it is
     * @return id of the job
     */
    @Transactional
    public UUID approve(UUID batch, Publication publication) {
        var row = required(batch);
        journal.append(Act.on("BATCH_APPROVED", row.kind(), batch).inBatch(batch));
        return jobs.ask(BatchJob.class, new BatchJob.Task(batch, row.kind(), row.drafts(), publication, null));
    }

    /**
     * Returns each to its author, in the background.
     *
     * @return id of the job
     */
    @Transactional
    public UUID sendBack(UUID batch, @Valid Remark remark) {
        var row = required(batch);
        journal.append(
                Act.on("BATCH_RETURNED", row.kind(), batch).inBatch(batch).because(remark.text()));
        return jobs.ask(BatchJob.class, new BatchJob.Task(batch, row.kind(), row.drafts(), null, remark.text()));
    }

    private BatchRow required(UUID batch) {
        return batched.find(batch).orElseThrow(() -> new Refusal("ledger.batch.gone"));
    }
}
