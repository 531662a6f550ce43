package org.greenregistry.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.report.Deadlines;
import org.greenregistry.report.DueQuery;
import org.greenregistry.report.DueRow;
import org.greenregistry.report.DueService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.jspecify.annotations.Nullable;

/** Which reports of a period are missing, and which are accepted. */
@Route(value = DueUrl.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + DueUrl.PATH, layout = MainLayout.class)
@Menu(title = "report.list", order = 26)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class ReportsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** So that a name can be read on a phone, where the other columns come into sight by scrolling. */
    private static final String NAME_WIDTH = "16rem";

    private final DueService due;
    private final Deadlines deadlines;
    private final Formats formats;
    private final Clock clock;
    private final ZoneId zone;

    ReportsView(DueService due, Deadlines deadlines, Formats formats, Clock clock, ZoneId zone) {
        this.due = due;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
        this.zone = zone;
        getContent().addClassNames("page", "reports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var query = DueUrl.read(event.getLocation().getQueryParameters(), today);
        var count = due.count(query);
        var lead = new Paragraph(getTranslation(
                query.accepted() ? "report.list.accepted.lead" : "report.list.missing.lead",
                count,
                query.period().text(Lang.current()),
                formats.date(deadlines.of(query.period()))));
        lead.addClassName("lead");
        lead.setClassName(
                "alarm",
                !query.accepted() && count > 0 && deadlines.of(query.period()).isBefore(today));
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), choices(query, today), lead, count == 0 ? none(query) : list(query));
    }

    private Div choices(DueQuery query, LocalDate today) {
        var period = new Select<ReportPeriod>();
        period.setLabel(getTranslation("report.period"));
        period.setItems(DueUrl.periods(today));
        period.setItemLabelGenerator(one -> one.text(Lang.current()));
        period.setValue(query.period());
        period.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                open(new DueQuery(chosen.getValue(), query.accepted(), query.samples()));
            }
        });
        var states = Tags.tag(
                "nav",
                "row",
                tab("report.list.missing", new DueQuery(query.period(), false, query.samples()), !query.accepted()),
                tab("report.list.accepted", new DueQuery(query.period(), true, query.samples()), query.accepted()));
        states.getElement().setAttribute("aria-label", getTranslation("report.list.states"));
        var samples = new Anchor(
                DueUrl.href(new DueQuery(query.period(), query.accepted(), !query.samples())),
                getTranslation(query.samples() ? "report.list.samples.without" : "report.list.samples.with"));
        var bar = new Div(period, states, samples);
        bar.addClassNames("row", "report-choices");
        return bar;
    }

    private Anchor tab(String key, DueQuery query, boolean current) {
        var link = Tags.link("tab", DueUrl.href(query), getTranslation(key));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static void open(DueQuery query) {
        UI.getCurrentOrThrow().navigate(Lang.path(DueUrl.PATH), DueUrl.write(query));
    }

    private Component none(DueQuery query) {
        var none = new Div(new Paragraph(
                getTranslation(query.accepted() ? "report.list.accepted.none" : "report.list.missing.none")));
        none.addClassName("empty");
        return none;
    }

    private Grid<DueRow> list(DueQuery query) {
        var list = new Grid<DueRow>();
        list.addClassName("account-list");
        list.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.getElement().setAttribute("aria-label", getPageTitle());
        list.addColumn(LitRenderer.<DueRow>of("<a class=\"inquiry-link\" href=${item.href}>${item.name}</a>")
                        .withProperty("href", row -> Lang.path("projects/" + row.code()))
                        .withProperty("name", row -> row.name().in(Lang.current())))
                .setHeader(getTranslation("report.project"))
                .setWidth(NAME_WIDTH)
                .setFlexGrow(3);
        list.addColumn(DueRow::code)
                .setHeader(getTranslation("report.list.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (query.accepted()) {
            figures(list);
        } else {
            list.addColumn(this::stage)
                    .setHeader(getTranslation("report.list.stage"))
                    .setAutoWidth(true);
        }
        list.addColumn(LitRenderer.<DueRow>of("<a class=\"inquiry-link\" href=${item.act}>${item.label}</a>")
                        .withProperty("act", row -> act(row, query))
                        .withProperty("label", this::label))
                .setHeader(getTranslation("report.list.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.setItemsPageable(page -> due.rows(query, page), page -> due.count(query));
        return list;
    }

    private void figures(Grid<DueRow> list) {
        list.addColumn(row -> row.actual() == null
                        ? "–"
                        : ReportFigures.money(row.actual().implemented(), row.actual(), formats))
                .setHeader(getTranslation("project.actuals.periods.implemented"))
                .setAutoWidth(true);
        list.addColumn(row -> row.actual() == null
                        ? "–"
                        : ReportFigures.money(row.actual().total(), row.actual(), formats))
                .setHeader(getTranslation("report.list.total"))
                .setAutoWidth(true);
        list.addColumn(row -> row.actual() == null ? "–" : ReportFigures.workers(row.actual(), formats))
                .setHeader(getTranslation("report.list.workers"))
                .setAutoWidth(true);
    }

    private String stage(DueRow row) {
        return row.stage() == null ? "–" : getTranslation("project.opening.stage." + row.stage());
    }

    /** An officer writes what is missing; everybody else reads the project. */
    private String act(DueRow row, DueQuery query) {
        var report = report(row);
        if (report != null) {
            return Lang.path("reports/" + report);
        }
        return Actor.current().is(Role.OFFICER)
                ? Lang.path("work/reports/begin/" + row.code() + "/" + query.period())
                : Lang.path("projects/" + row.code());
    }

    private String label(DueRow row) {
        var report = report(row);
        if (report != null) {
            return report;
        }
        return getTranslation(Actor.current().is(Role.OFFICER) ? "report.begin" : "report.list.open");
    }

    private static @Nullable String report(DueRow row) {
        return row.actual() == null ? null : row.actual().report();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.list");
    }
}
