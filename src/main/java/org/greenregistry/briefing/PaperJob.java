package org.greenregistry.briefing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.Actor;
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

/** Makes a paper: counts, writes, keeps, and sends where it is to go. */
@Component
class PaperJob implements JobKind<PaperTask> {

    private final List<PaperMaker> makers;
    private final List<PaperWriter> writers;
    private final PaperQuestions questions;
    private final PaperService papers;
    private final PaperPost post;
    private final FileService files;
    private final Formats formats;
    private final Clock clock;

    PaperJob(
            List<PaperMaker> makers,
            List<PaperWriter> writers,
            PaperQuestions questions,
            PaperService papers,
            PaperPost post,
            FileService files,
            Formats formats,
            Clock clock) {
        this.makers = makers;
        this.writers = writers;
        this.questions = questions;
        this.papers = papers;
        this.post = post;
        this.files = files;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "paper";
    }

    @Override
    public Class<PaperTask> parameters() {
        return PaperTask.class;
    }

    @Override
    public LocalizedText title(PaperTask task) {
        return new LocalizedText(title(task.order(), Lang.VIETNAMESE), title(task.order(), Lang.ENGLISH));
    }

    private String title(PaperOrder order, Locale locale) {
        return Wording.text(
                locale,
                "briefing.job",
                Wording.text(locale, "briefing.kind." + order.kind()),
                questions.read(order.query()).period().text(locale),
                Wording.text(locale, "briefing.format." + order.format()));
    }

    /** What goes out by itself is told to its readers. */
    @Override
    public boolean isTold(PaperTask task) {
        return task.readers().isEmpty();
    }

    @Override
    public JobResult run(PaperTask task, JobRun run) throws IOException {
        var order = task.order();
        var asked = questions.read(order.query());
        var locale = order.locale();
        var paper = maker(order.kind()).make(asked, locale, run);
        run.step("briefing.step.write", 0);
        var file = run.file(order.format().ending());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer(order.format()).write(paper, LocalDate.now(clock.withZone(formats.zone())), out);
        }
        var name = Folded.slug(paper.title() + " " + paper.subject())
                + order.format().ending();
        var kept = files.keep(name, file, order.format().mediaType());
        var made = papers.keep(order, kept);
        post.send(made, title(task), task.readers(), Actor.current().requireAccount());
        return new JobResult(kept, PaperService.path(made.id()));
    }

    private PaperMaker maker(PaperKind kind) {
        return makers.stream().filter(maker -> maker.kind() == kind).findFirst().orElseThrow();
    }

    private PaperWriter writer(PaperFormat format) {
        return writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow();
    }
}
