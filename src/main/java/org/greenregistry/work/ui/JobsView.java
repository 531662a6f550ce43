package org.greenregistry.work.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.shell.FileWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.ProgressLine;
import org.greenregistry.shell.Tags;
import org.greenregistry.work.Job;
import org.greenregistry.work.JobService;
import org.jspecify.annotations.Nullable;

/** What I asked for that takes a while: how far it is, and what it left. It looks again as long as something runs. */
@Route(value = JobService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + JobService.PATH, layout = MainLayout.class)
@PermitAll
class JobsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLIS = 1000;

    private final JobService jobs;
    private final Formats formats;
    private final Locale locale = Lang.current();
    private final Div list = new Div();
    private @Nullable Registration polling;

    JobsView(JobService jobs, Formats formats) {
        this.jobs = jobs;
        this.formats = formats;
        list.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("page", "jobs");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), new Paragraph(getTranslation("jobs.lead")), list);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show() {
        var mine = jobs.mine();
        list.removeAll();
        list.add(mine.isEmpty() ? Tags.said("p", "empty", getTranslation("jobs.none")) : lines(mine));
        getUI().ifPresent(page ->
                page.setPollInterval(mine.stream().anyMatch(job -> job.state().isOpen()) ? MILLIS : -1));
    }

    private Component lines(List<Job> mine) {
        var lines = new UnorderedList();
        lines.addClassName("work-list");
        mine.forEach(job -> lines.add(line(job)));
        return lines;
    }

    private ListItem line(Job job) {
        var title = job.title().in(locale);
        var words = new Div(
                job.path() == null
                        ? Tags.span("work-title", title)
                        : Tags.link("work-title", Lang.path(locale, job.path()), title),
                Tags.span("muted small", detail(job)));
        words.addClassName("work-words");
        if (job.state().isOpen()) {
            words.add(progress(job, title));
        }
        var line = new ListItem(words);
        line.addClassName("work-line");
        line.add(acts(job));
        return line;
    }

    private String detail(Job job) {
        var asked = formats.dateTime(job.askedAt());
        var state = getTranslation("jobs.state." + job.state());
        var failure = job.failure();
        if (failure != null) {
            return asked + " · " + state + ": " + failure.in(locale);
        }
        return asked + " · " + (job.reference() == null ? state : getTranslation("error.unexpected", job.reference()));
    }

    /** How far it is; without a total only that it goes on. */
    private Component progress(Job job, String title) {
        var words = job.cancelAsked()
                ? getTranslation("jobs.cancelling")
                : job.step() == null ? "" : getTranslation(job.step()) + counted(job);
        return ProgressLine.of(title, job.done(), job.total(), words);
    }

    private String counted(Job job) {
        return job.total() == 0
                ? ""
                : " " + formats.number(job.done(), locale) + " / " + formats.number(job.total(), locale);
    }

    private Component acts(Job job) {
        var acts = new Div();
        acts.addClassName("job-acts");
        if (job.state().isOpen() && !job.cancelAsked()) {
            var cancel = new Button(getTranslation("jobs.cancel"), click -> {
                jobs.cancel(job.id());
                show();
            });
            cancel.setAriaLabel(getTranslation("jobs.cancel.of", job.title().in(locale)));
            acts.add(cancel);
        }
        if (job.file() != null) {
            acts.add(download(job.id(), job.file()));
        }
        return acts;
    }

    /** Its name is long, and says no more than the title beside it. */
    private Component download(UUID job, StoredFile file) {
        var type = FileWords.type(file.mediaType(), locale) + ", " + Formats.size(file.size(), locale);
        var link = Tags.download("button", JobDownloads.href(job), "⤓ " + type);
        link.getElement().setAttribute("aria-label", type + ": " + file.name());
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.title");
    }
}
