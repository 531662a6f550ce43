package org.greenregistry.report.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.report.ReportContent;
import org.greenregistry.report.ReportService;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The officer writes a report, or the correction of an accepted one. */
@Route(value = "work/reports/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/work/reports/:draft", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class ReportFormView extends DraftView {

    private final DraftForms drafts;
    private final ReportService reports;
    private final ReportFacts facts;
    private final Formats formats;
    private final Clock clock;

    ReportFormView(DraftForms drafts, ReportService reports, ReportFacts facts, Formats formats, Clock clock) {
        super("report.form.nameless");
        this.drafts = drafts;
        this.reports = reports;
        this.facts = facts;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    protected FormPage<ReportContent> form(UUID draft, String nameless) {
        return new FormPage<>(
                drafts.of(draft, ReportContent.class, Lang.current()),
                (inputs, state, rewriter) ->
                        new ReportBody(inputs, state, rewriter, reports.before(state.content()), facts, formats),
                nameless,
                formats,
                clock);
    }
}
