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
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.report.OwnReportService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Begins an organisation's report on its project and a period, or finds the draft, and hands over to its form. */
@Route(value = OwnReportsView.PATH + "/begin/:code/:period", layout = MainLayout.class)
@RouteAlias(value = "en/" + OwnReportsView.PATH + "/begin/:code/:period", layout = MainLayout.class)
@RolesAllowed(Role.INVESTOR)
class OwnNewReportView extends Composite<Div> implements BeforeEnterObserver {

    private final OwnReportService reports;

    OwnNewReportView(OwnReportService reports) {
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var period = parameters.get("period").flatMap(ReportPeriod::find).orElseThrow(NotFoundException::new);
        var draft = reports.begin(parameters.get("code").orElse(""), period);
        event.forwardTo(Lang.path(OwnReportsView.PATH + "/form/" + draft));
    }
}
