package org.greenregistry.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.greenregistry.access.Role;
import org.greenregistry.briefing.PaperOrder;
import org.greenregistry.briefing.PaperService;
import org.greenregistry.briefing.ScheduleService;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.greenregistry.work.JobService;
import org.jspecify.annotations.Nullable;

/** Papers of the province: choose, order, wait, take away; and those that were made before. */
@Route(value = PaperService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + PaperService.PATH, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class PapersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLIS = 1000;

    private final PaperService papers;
    private final ScheduleService schedules;
    private final ReportParts parts;
    private final CatalogueParameters parameters;
    private final Formats formats;
    private final Clock clock;
    private final Locale locale = Lang.current();
    private final Div running = new Div();
    private final Div made = new Div();
    private @Nullable ReportsUrl url;
    private @Nullable Registration polling;

    PapersView(
            PaperService papers,
            ScheduleService schedules,
            ReportParts parts,
            CatalogueParameters parameters,
            Formats formats,
            Clock clock) {
        this.papers = papers;
        this.schedules = schedules;
        this.parts = parts;
        this.parameters = parameters;
        this.formats = formats;
        this.clock = clock;
        running.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("page", "reports-of-province");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.now(clock.withZone(formats.zone()));
        var asked = ReportsUrl.parse(
                event.getLocation().getQueryParameters().getParameters(),
                parameters,
                ReportPeriod.quarterOf(today).previous());
        url = asked;
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link(
                                "back",
                                Lang.path(locale, "overview") + "?" + asked.question(),
                                getTranslation("insight.title")),
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("briefing.lead")),
                        Tags.link("", Lang.path(locale, JobService.PATH), getTranslation("briefing.jobs")),
                        new PaperForm(formats, today, asked, this::go, this::order));
        parts.narrowed(asked, locale).ifPresent(getContent()::add);
        getContent().add(running, made, scheduling(asked));
        show();
    }

    private Component scheduling(ReportsUrl asked) {
        return new SchedulePart(
                schedules,
                formats,
                new PaperOrder(asked.kind(), asked.format(), locale.getLanguage(), asked.question()));
    }

    /** The address decides what is chosen. */
    private void go(ReportsUrl next) {
        UI.getCurrentOrThrow().navigate(Lang.path(PaperService.PATH), QueryParameters.fromString(next.query()));
    }

    private void order(PaperOrder order) {
        papers.order(order);
        Notification.show(getTranslation("briefing.ordered"));
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
        if (url == null) {
            return;
        }
        var now = parts.running().now();
        running.removeAll();
        if (!now.isEmpty()) {
            running.add(parts.running().of(now, locale, this::show));
        }
        made.removeAll();
        made.add(parts.made().of(url, locale));
        getUI().ifPresent(page ->
                page.setPollInterval(now.stream().anyMatch(job -> job.state().isOpen()) ? MILLIS : -1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("briefing.title");
    }
}
