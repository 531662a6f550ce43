package org.greenregistry.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.report.ReportService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Begins the report on a project and period, or finds my draft of it, and hands over to its form. */
@Route(value = "work/reports/begin/:code/:period", layout = MainLayout.class)
@RouteAlias(value = "en/work/reports/begin/:code/:period", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class NewReportView extends Composite<Div> implements BeforeEnterObserver {

    private final ReportService reports;
    private final RecordService records;

    NewReportView(ReportService reports, RecordService records) {
        this.reports = reports;
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var project = parameters
                .get("code")
                .flatMap(code -> records.find(ProjectContent.class, code, null))
                .orElseThrow(NotFoundException::new);
        var period = parameters.get("period").flatMap(ReportPeriod::find).orElseThrow(NotFoundException::new);
        event.forwardTo(Lang.path("work/reports/" + reports.begin(project.record(), period)));
    }
}
