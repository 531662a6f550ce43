package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.insight.DutyService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What falls due in a month, or is overdue; for whom and where, the address says. */
@Route(value = DutyService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + DutyService.PATH, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class DutiesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DutyService duties;
    private final DutyForm form;
    private final DutyList list;
    private final DutyMonth month;
    private final OwnCalendar calendar;

    DutiesView(DutyService duties, DutyForm form, DutyList list, DutyMonth month, OwnCalendar calendar) {
        this.duties = duties;
        this.form = form;
        this.list = list;
        this.month = month;
        this.calendar = calendar;
        getContent().addClassNames("page", "duties");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = duties.today();
        var url = DutyUrl.read(event.getLocation().getQueryParameters(), today);
        var found = duties.find(url.query(today));
        var locale = Lang.current();
        var lead = new Paragraph(getTranslation("duty.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getPageTitle()),
                        lead,
                        form.of(url, this::go, locale),
                        month.ways(url, today, locale),
                        month.of(url, found, today, locale),
                        list.of(url, found, today, locale),
                        calendar.of(locale));
    }

    /** The address decides what is shown. */
    private void go(String query) {
        var wanted = DutyUrl.read(QueryParameters.fromString(query), duties.today());
        UI.getCurrentOrThrow().navigate(Lang.path(DutyService.PATH), wanted.write());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duty.page");
    }
}
