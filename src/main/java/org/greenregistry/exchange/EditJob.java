package org.greenregistry.exchange;

import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobKind;
import org.greenregistry.work.JobResult;
import org.greenregistry.work.JobRun;
import org.springframework.stereotype.Component;

/** Finds out what an edit would do to each of many projects. */
@Component
class EditJob implements JobKind<EditJob.Task> {

    private final EditReading reading;

    EditJob(EditReading reading) {
        this.reading = reading;
    }

    /**
     * @param table id of the import
     * @param query of the project list
     */
    record Task(UUID table, String title, String query, List<Edit> edits) {}

    @Override
    public String code() {
        return "edit";
    }

    @Override
    public Class<Task> parameters() {
        return Task.class;
    }

    @Override
    public LocalizedText title(Task asked) {
        return new LocalizedText(
                Wording.text(Lang.VIETNAMESE, "exchange.job.EDIT", asked.title()),
                Wording.text(Lang.ENGLISH, "exchange.job.EDIT", asked.title()));
    }

    @Override
    public JobResult run(Task asked, JobRun run) {
        reading.read(asked, run);
        return JobResult.page(ImportService.path(asked.table()));
    }
}
