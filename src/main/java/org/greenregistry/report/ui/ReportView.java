package org.greenregistry.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.project.ProjectService;
import org.greenregistry.report.ReportContent;
import org.greenregistry.report.ReportService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.SayDialog;
import org.greenregistry.shell.Tags;

/** One accepted report, with the figures of the period before beside its own. */
@Route(value = "reports/:code", layout = MainLayout.class)
@RouteAlias(value = "en/reports/:code", layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RecordService records;
    private final ReportService reports;
    private final ProjectService projects;
    private final DraftService drafts;
    private final ReportFacts facts;
    private final ReportPaper paper;
    private final Formats formats;
    private String title = "";

    ReportView(
            RecordService records,
            ReportService reports,
            ProjectService projects,
            DraftService drafts,
            ReportFacts facts,
            ReportPaper paper,
            Formats formats) {
        this.records = records;
        this.reports = reports;
        this.projects = projects;
        this.drafts = drafts;
        this.facts = facts;
        this.paper = paper;
        this.formats = formats;
        getContent().addClassNames("page", "report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        show(records.find(ReportContent.class, code, null).orElseThrow(NotFoundException::new));
    }

    private void show(Published<ReportContent> report) {
        var content = report.content();
        title = ReportFacts.title(content);
        getContent().removeAll();
        getContent().add(new H1(title), state(report));
        if (Actor.current().is(Role.OFFICER) && !report.withdrawn()) {
            getContent().add(acts(report));
        }
        getContent().add(facts(content));
        getContent().add(paper.of(content, reports.before(content)));
    }

    private Component state(Published<ReportContent> report) {
        var state = getTranslation(
                report.withdrawn() ? "report.page.withdrawn" : "report.page.accepted",
                report.code(),
                report.number(),
                formats.dateTime(report.recordedFrom()));
        var history =
                Tags.link("", Lang.path("history/report/" + report.code()), getTranslation("report.page.history"));
        return Tags.tag("p", "row", Tags.span(report.withdrawn() ? "chip alarm" : "chip", state), history);
    }

    private Component acts(Published<ReportContent> report) {
        var correct = new Button(getTranslation("report.page.correct"), click -> UI.getCurrentOrThrow()
                .navigate(Lang.path("work/reports/" + drafts.revise(report.record()))));
        var withdraw = new Button(getTranslation("report.withdraw"), click -> SayDialog.withdrawal(
                        "report.withdraw", reason -> drafts.proposeWithdrawal(report.record(), reason))
                .open());
        var acts = new Div(correct, withdraw);
        acts.addClassName("row");
        return acts;
    }

    private Component facts(ReportContent content) {
        var about = facts.of(content);
        Optional.ofNullable(content.project())
                .flatMap(projects::name)
                .ifPresent(project -> about.add(ReportFacts.pair(
                        "report.page.project",
                        Tags.link("", Lang.path("projects/" + project.code()), project.code()))));
        return about;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
