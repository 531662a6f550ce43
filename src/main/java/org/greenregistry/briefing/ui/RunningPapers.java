package org.greenregistry.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Job;
import org.greenregistry.work.JobService;

/** My papers that are being made, or could not be. */
@org.springframework.stereotype.Component
class RunningPapers {

    private static final String KIND = "paper";
    private static final int LAST = 3;

    private final JobService jobs;

    RunningPapers(JobService jobs) {
        this.jobs = jobs;
    }

    /** Those that go on, and whatever of the last ones failed. */
    List<Job> now() {
        var mine = jobs.mine().stream().filter(job -> job.kind().equals(KIND)).toList();
        return mine.stream()
                .filter(job -> job.state().isOpen() || (job.state().isFailure() && mine.indexOf(job) < LAST))
                .toList();
    }

    Component of(List<Job> now, Locale locale, Runnable changed) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        now.forEach(job -> list.add(line(job, locale, changed)));
        return list;
    }

    private ListItem line(Job job, Locale locale, Runnable changed) {
        var title = job.title().in(locale);
        var words = new Div(Tags.span("work-title", title), Tags.span("muted small", state(job, locale)));
        words.addClassName("work-words");
        var line = new ListItem(words);
        line.addClassName("work-line");
        if (job.state().isOpen()) {
            var bar = Tags.tag("progress", "job-bar");
            bar.getElement().setAttribute("aria-label", title);
            if (job.total() > 0) {
                bar.getElement()
                        .setAttribute("value", String.valueOf(job.done()))
                        .setAttribute("max", String.valueOf(job.total()));
            }
            words.add(bar);
            var cancel = new Button(Wording.text(locale, "jobs.cancel"), click -> {
                jobs.cancel(job.id());
                changed.run();
            });
            cancel.setAriaLabel(Wording.text(locale, "jobs.cancel.of", title));
            line.add(cancel);
        } else {
            line.add(Tags.link("", Lang.path(locale, JobService.PATH), Wording.text(locale, "briefing.jobs")));
        }
        return line;
    }

    private static String state(Job job, Locale locale) {
        var step = job.step();
        var failure = job.failure();
        if (failure != null) {
            return failure.in(locale);
        }
        if (job.reference() != null) {
            return Wording.text(locale, "error.unexpected", job.reference());
        }
        return step == null ? Wording.text(locale, "jobs.state." + job.state()) : Wording.text(locale, step);
    }
}
