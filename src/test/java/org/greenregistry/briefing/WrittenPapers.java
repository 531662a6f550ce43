package org.greenregistry.briefing;

import java.io.OutputStream;
import java.time.LocalDate;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobProgress;
import org.springframework.context.ApplicationContext;

/** Makes papers without a job, for who measures how long that takes or looks at what they say. */
public final class WrittenPapers {

    static final JobProgress UNSEEN = new JobProgress() {
        @Override
        public void step(String key, long units) {}

        @Override
        public void advance(long units) {}
    };

    private final ApplicationContext registry;

    public WrittenPapers(ApplicationContext registry) {
        this.registry = registry;
    }

    /** The report on {@code period} as a workbook nobody keeps. */
    public void workbook(ReportPeriod period) throws Exception {
        var asked = registry.getBean(PaperQuestions.class).read("period=" + period);
        var paper = registry.getBean(ReportMaker.class).make(asked, Lang.VIETNAMESE, UNSEEN);
        registry.getBean(SheetWriter.class).write(paper, LocalDate.EPOCH, OutputStream.nullOutputStream());
    }
}
