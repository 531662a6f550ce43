package org.greenregistry.ledger;

import java.util.Objects;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobKind;
import org.greenregistry.work.JobResult;
import org.greenregistry.work.JobRun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Approves or returns what came together. Begun anew, it goes on with what still waits. */
@Component
class BatchJob implements JobKind<BatchJob.Task> {

    private final BatchDeciding deciding;

    BatchJob(BatchDeciding deciding) {
        this.deciding = deciding;
    }

    /**
     * @param kind of the records
     * @param drafts how many waited when it was asked
     * @param publication of new records; absent if the drafts are returned
     * @param remark why they are returned; absent if they are approved
     */
    record Task(
            UUID batch,
            String kind,
            long drafts,
            @Nullable Publication publication,
            @Nullable String remark) {}

    @Override
    public String code() {
        return "batch";
    }

    @Override
    public Class<Task> parameters() {
        return Task.class;
    }

    @Override
    public LocalizedText title(Task asked) {
        var key = asked.publication() == null ? "ledger.job.return" : "ledger.job.approve";
        var title = BatchRow.title(asked.kind(), asked.drafts());
        return new LocalizedText(
                Wording.text(Lang.VIETNAMESE, key, title.in(Lang.VIETNAMESE)),
                Wording.text(Lang.ENGLISH, key, title.in(Lang.ENGLISH)));
    }

    @Override
    public JobResult run(Task asked, JobRun run) {
        var publication = asked.publication();
        if (publication == null) {
            deciding.sendBack(asked, Objects.requireNonNull(asked.remark()), run);
        } else {
            deciding.approve(asked, publication, run);
        }
        return JobResult.page(BatchReviewService.path(asked.batch()));
    }
}
