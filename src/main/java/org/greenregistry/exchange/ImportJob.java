package org.greenregistry.exchange;

import java.io.IOException;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobKind;
import org.greenregistry.work.JobResult;
import org.greenregistry.work.JobRun;
import org.springframework.stereotype.Component;

/** Long work on an import. */
@Component
class ImportJob implements JobKind<ImportJob.Task> {

    private final ImportReading reading;
    private final ImportApplying applying;

    ImportJob(ImportReading reading, ImportApplying applying) {
        this.reading = reading;
        this.applying = applying;
    }

    /** What is done. */
    enum Act {
        READ,
        APPLY,
        UNDO
    }

    /** @param table id of the import */
    record Task(UUID table, String title, Act act) {}

    @Override
    public String code() {
        return "import";
    }

    @Override
    public Class<Task> parameters() {
        return Task.class;
    }

    @Override
    public LocalizedText title(Task asked) {
        var key = "exchange.job." + asked.act();
        return new LocalizedText(
                Wording.text(Lang.VIETNAMESE, key, asked.title()), Wording.text(Lang.ENGLISH, key, asked.title()));
    }

    @Override
    public JobResult run(Task asked, JobRun run) throws IOException {
        switch (asked.act()) {
            case READ -> reading.read(asked.table(), run);
            case APPLY -> applying.apply(asked.table(), run);
            case UNDO -> applying.undo(asked.table(), run);
        }
        return JobResult.page(ImportService.path(asked.table()));
    }
}
