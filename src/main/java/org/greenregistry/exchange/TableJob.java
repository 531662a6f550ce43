package org.greenregistry.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.FileService;
import org.greenregistry.work.JobKind;
import org.greenregistry.work.JobResult;
import org.greenregistry.work.JobRun;
import org.springframework.stereotype.Component;

/** Writes a table in the background and keeps the file. */
@Component
class TableJob implements JobKind<TableOrder> {

    private final TableService tables;
    private final FileService files;
    private final Formats formats;
    private final Clock clock;

    TableJob(TableService tables, FileService files, Formats formats, Clock clock) {
        this.tables = tables;
        this.files = files;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "table";
    }

    @Override
    public Class<TableOrder> parameters() {
        return TableOrder.class;
    }

    @Override
    public LocalizedText title(TableOrder order) {
        return new LocalizedText(title(order, Lang.VIETNAMESE), title(order, Lang.ENGLISH));
    }

    private static String title(TableOrder order, Locale locale) {
        return Wording.text(
                locale,
                order.template() ? "exchange.template" : "exchange.table",
                Wording.text(locale, "journal.kind." + order.kind()),
                order.format().ending());
    }

    @Override
    public JobResult run(TableOrder order, JobRun run) throws IOException {
        var file = run.file(order.format().ending());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            tables.write(order, out, run);
        }
        var day = LocalDate.now(clock.withZone(formats.zone()));
        var name = Folded.slug(title(order, order.locale())) + "-" + day
                + order.format().ending();
        return new JobResult(files.keep(name, file, order.format().mediaType()), null);
    }
}
