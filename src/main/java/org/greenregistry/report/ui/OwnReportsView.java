package org.greenregistry.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.report.OwnProject;
import org.greenregistry.report.OwnReport;
import org.greenregistry.report.OwnReportService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.OfSpeakers;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Tags;

/** What an organisation reports on its own projects: owed, under way, accepted. */
@Route(value = OwnReportsView.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + OwnReportsView.PATH, layout = MainLayout.class)
@Menu(title = "report.own", order = 16)
@RolesAllowed(Role.INVESTOR)
class OwnReportsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, OfSpeakers {

    static final String PATH = "my-reports";

    private final OwnReportService reports;
    private final Office office;
    private final Formats formats;

    OwnReportsView(OwnReportService reports, Office office, Formats formats) {
        this.reports = reports;
        this.office = office;
        this.formats = formats;
        getContent().addClassNames("page", "own-reports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var projects = reports.projects();
        getContent().removeAll();
        getContent().add(tabs(), new H1(getPageTitle()));
        if (projects.isEmpty()) {
            getContent().add(none());
            return;
        }
        var lead = new Paragraph(getTranslation("report.own.lead"));
        lead.addClassName("lead");
        getContent().add(lead);
        projects.forEach(project -> getContent().add(section(project)));
    }

    private Component none() {
        return OfSpeakers.empty(
                getTranslation(Actor.current().isSpeaker() ? "report.own.none" : "report.own.nobody"), office);
    }

    private Component section(OwnProject project) {
        var section = Tags.section("own-" + project.code(), "", project.name().in(Lang.current()));
        var head = Tags.tag("tr", "");
        for (var key : new String[] {"report.period", "report.due", "report.own.state", "report.list.act"}) {
            var cell = Tags.said("th", "", getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = Tags.tag("tbody", "");
        project.reports().forEach(report -> body.add(row(project, report)));
        section.add(
                Tags.link("", Lang.path("projects/" + project.code()), project.code()),
                Tags.tag(
                        "table",
                        "table cards",
                        Tags.said("caption", "visually-hidden", getTranslation("report.own")),
                        Tags.tag("thead", "", head),
                        body));
        return section;
    }

    private Component row(OwnProject project, OwnReport report) {
        var name = Tags.said("th", "", report.period().text(Lang.current()));
        name.getElement().setAttribute("scope", "row");
        return Tags.tag(
                "tr",
                "",
                name,
                cell("report.due", Tags.span("", formats.date(report.due()))),
                cell("report.own.state", state(report)),
                cell("report.list.act", act(project, report)));
    }

    private Component cell(String key, Component content) {
        var cell = Tags.tag("td", "", content);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }

    private Component state(OwnReport report) {
        var classes =
                switch (report.state()) {
                    case OVERDUE, RETURNED -> "chip alarm";
                    case ACCEPTED -> "chip on";
                    case RUNNING, OPEN, SUBMITTED -> "chip";
                };
        return Tags.span(classes, getTranslation("report.own.state." + report.state()));
    }

    private Component act(OwnProject project, OwnReport report) {
        var acts = Tags.tag("span", "row");
        var code = report.code();
        if (code != null) {
            acts.add(Tags.link("", Lang.path(PATH + "/" + code), code));
        }
        if (report.draft() != null) {
            var key = report.isOpen() ? "report.own.continue" : "report.own.look";
            acts.add(Tags.link("", Lang.path(PATH + "/form/" + report.draft()), getTranslation(key)));
        } else if (report.isOpen()) {
            var begin = Tags.link(
                    "",
                    Lang.path(PATH + "/begin/" + project.code() + "/" + report.period()),
                    getTranslation(code == null ? "report.begin" : "report.page.correct"));
            begin.getElement()
                    .setAttribute(
                            "aria-label",
                            begin.getText() + " – " + report.period().text(Lang.current()) + " – "
                                    + Objects.requireNonNullElse(project.name().in(Lang.current()), project.code()));
            acts.add(begin);
        }
        return acts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.own");
    }
}
