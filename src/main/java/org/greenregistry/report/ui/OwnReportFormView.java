package org.greenregistry.report.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.report.OwnReportService;
import org.greenregistry.report.ReportContent;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.FormManner;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** An organisation writes the report on its own project, in the same form as the office. */
@Route(value = OwnReportsView.PATH + "/form/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/" + OwnReportsView.PATH + "/form/:draft", layout = MainLayout.class)
@RolesAllowed(Role.INVESTOR)
class OwnReportFormView extends DraftView {

    private static final FormManner MANNER =
            new FormManner(OwnReportsView.PATH, "report.own", "report.own.submit", "report.own.submitted");

    private final DraftForms drafts;
    private final OwnReportService reports;
    private final ReportFacts facts;
    private final Formats formats;
    private final Clock clock;

    OwnReportFormView(DraftForms drafts, OwnReportService reports, ReportFacts facts, Formats formats, Clock clock) {
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
                        new ReportBody(inputs, state, rewriter, reports.before(state.content()), facts, formats) {
                            @Override
                            public FormManner manner() {
                                return MANNER;
                            }
                        },
                nameless,
                formats,
                clock);
    }
}
