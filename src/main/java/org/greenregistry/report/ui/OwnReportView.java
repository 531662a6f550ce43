package org.greenregistry.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.report.OwnReportService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;

/** An accepted report, for the organisation it is of. */
@Route(value = OwnReportsView.PATH + "/:code", layout = MainLayout.class)
@RouteAlias(value = "en/" + OwnReportsView.PATH + "/:code", layout = MainLayout.class)
@RolesAllowed(Role.INVESTOR)
class OwnReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnReportService reports;
    private final ReportFacts facts;
    private final ReportPaper paper;
    private final Formats formats;
    private String title = "";

    OwnReportView(OwnReportService reports, ReportFacts facts, ReportPaper paper, Formats formats) {
        this.reports = reports;
        this.facts = facts;
        this.paper = paper;
        this.formats = formats;
        getContent().addClassNames("page", "report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var report = reports.find(code).orElseThrow(NotFoundException::new);
        title = ReportFacts.title(report.content());
        var back = Tags.link("back", Lang.path(OwnReportsView.PATH), "‹ " + getTranslation("report.own"));
        var state = getTranslation(
                "report.own.accepted", report.code(), report.number(), formats.dateTime(report.recordedFrom()));
        getContent().removeAll();
        getContent()
                .add(
                        back,
                        new H1(title),
                        Tags.tag("p", "row", Tags.span("chip on", state)),
                        facts.of(report.content()),
                        paper.of(report.content(), reports.before(report.content())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
