package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Role;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.BatchReviewService;
import org.greenregistry.ledger.BatchRow;
import org.greenregistry.ledger.Remark;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.ProgressLine;
import org.greenregistry.shell.Tags;
import org.greenregistry.work.Job;
import org.greenregistry.work.JobService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;

/**
 * Drafts that came together: each with what is in its way, and one decision on all that looks again while it is done.
 */
@Route(value = BatchReviewService.PATH + "/:" + BatchReviewView.BATCH, layout = MainLayout.class)
@RouteAlias(value = "en/" + BatchReviewService.PATH + "/:" + BatchReviewView.BATCH, layout = MainLayout.class)
@RolesAllowed(Role.REVIEWER)
class BatchReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String BATCH = "batch";

    private static final String PAGE = "page";
    private static final String JOB = "job";
    private static final int MILLIS = 1000;

    /** Which page of which batch, and the job that decides on it; as the address says. */
    private record Place(UUID batch, int page, Optional<UUID> job) {}

    private final BatchReviewService batches;
    private final JobService jobs;
    private final ObjectProvider<ActorNames> accounts;
    private final Phrasing phrasing;
    private final Locale locale = Lang.current();
    private final Div body = new Div();
    private String title = "";
    private @Nullable Place place;
    private @Nullable Registration polling;

    BatchReviewView(
            BatchReviewService batches, JobService jobs, ObjectProvider<ActorNames> accounts, Phrasing phrasing) {
        this.batches = batches;
        this.jobs = jobs;
        this.accounts = accounts;
        this.phrasing = phrasing;
        body.getElement().setAttribute("aria-live", "polite");
        body.addClassName("batch");
        getContent().addClassNames("page", "work");
        getContent().add(Tags.link("back", Lang.path(locale, "review"), "‹ " + getTranslation("ledger.review")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var batch =
                event.getRouteParameters().get(BATCH).flatMap(ReviewView::id).orElseThrow(NotFoundException::new);
        var query = event.getLocation().getQueryParameters();
        var page = query.getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        place = new Place(batch, page, query.getSingleParameter(JOB).flatMap(ReviewView::id));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        job().ifPresent(job -> look(event.getUI(), job));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private static void look(UI page, Job job) {
        page.setPollInterval(job.state().isOpen() ? MILLIS : -1);
    }

    /** Empty too if it is somebody else's, who sent me the address. */
    private Optional<Job> job() {
        return Optional.ofNullable(place).flatMap(Place::job).flatMap(id -> jobs.mine().stream()
                .filter(job -> job.id().equals(id))
                .findFirst());
    }

    private void show() {
        var at = place;
        if (at == null) {
            return;
        }
        var job = job();
        job.ifPresent(running -> getUI().ifPresent(page -> look(page, running)));
        var batch = batches.find(at.batch());
        title = batch.map(BatchRow::title)
                .or(() -> job.map(Job::title))
                .map(words -> words.in(locale))
                .orElseGet(() -> getTranslation("ledger.review"));
        body.removeAll();
        body.add(new H1(title));
        job.ifPresent(running -> body.add(state(running)));
        if (job.filter(running -> running.state().isOpen()).isEmpty()) {
            batch.ifPresentOrElse(
                    row -> body.add(facts(row), list(row, at), bar(row)),
                    () -> body.add(Tags.said("p", "empty", getTranslation("ledger.batch.gone"))));
        }
    }

    private Component state(Job job) {
        if (!job.state().isOpen()) {
            var failure = job.failure();
            return Tags.said(
                    "p",
                    "batch-ended",
                    job.state().isFailure()
                            ? getTranslation(
                                    "ledger.batch.failed",
                                    failure == null
                                            ? getTranslation("error.unexpected", job.reference())
                                            : failure.in(locale))
                            : getTranslation("ledger.batch.ended." + job.state()));
        }
        var step = job.step() == null ? getTranslation("jobs.state." + job.state()) : getTranslation(job.step());
        var words = job.cancelAsked() ? getTranslation("jobs.cancelling") : step + ": " + job.done();
        var line = ProgressLine.of(job.title().in(locale), job.done(), job.total(), words);
        if (!job.cancelAsked()) {
            line.add(new Button(getTranslation("jobs.cancel"), click -> {
                jobs.cancel(job.id());
                show();
            }));
        }
        return line;
    }

    private Component facts(BatchRow row) {
        var author = People.of(accounts.getObject(), Stream.of(row.author())).name(row.author());
        var facts = new Div(
                Tags.span("", getTranslation("ledger.work.by", author)),
                Tags.span("", getTranslation("ledger.work.submitted", phrasing.time(row.since()))),
                Tags.span("", getTranslation("ledger.batch.drafts", row.drafts())));
        facts.addClassNames("row", "muted");
        return facts;
    }

    private Component list(BatchRow row, Place at) {
        var pages = PageLinks.pages(row.drafts());
        var page = Math.min(at.page(), pages);
        var drafts = batches.drafts(row.id(), PageRequest.of(page - 1, PageLinks.ROWS));
        var part = new Div(new BatchList(drafts, locale));
        part.addClassName("section");
        if (pages > 1) {
            var path = Lang.path(locale, BatchReviewService.path(row.id()));
            part.add(PageLinks.of(page, pages, number -> path + "?" + PAGE + "=" + number, locale));
        }
        return part;
    }

    private Component bar(BatchRow row) {
        return new BatchBar(
                row,
                remark -> follow(row, batches.sendBack(row.id(), new Remark("", remark))),
                publication -> follow(row, batches.approve(row.id(), publication)));
    }

    private void follow(BatchRow row, UUID job) {
        UI.getCurrentOrThrow()
                .navigate(
                        Lang.path(locale, BatchReviewService.path(row.id())), QueryParameters.of(JOB, job.toString()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
