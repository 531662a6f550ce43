package org.greenregistry.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.dossier.Actual;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What accepted reports say, on the page of their project; for staff. */
@Component
class ReportPart implements PagePart {

    private static final List<String> HEADS = List.of(
            "report.period",
            "project.actuals.periods.implemented",
            "project.actuals.periods.total",
            "report.list.workers",
            "project.actuals.periods.report");

    private final Formats formats;

    ReportPart(Formats formats) {
        this.formats = formats;
    }

    @Override
    public Optional<Part> of(Published<ProjectContent> project, Locale locale) {
        var stage = project.content().stage();
        var actuals = project.content().actuals();
        var isLicensed = stage != null && stage.compareTo(Stage.REGISTERED) >= 0;
        if (!Actor.current().isStaff() || (actuals.periods().isEmpty() && !isLicensed)) {
            return Optional.empty();
        }
        var heads = HEADS.stream().map(key -> Wording.text(locale, key)).toList();
        var rows = new ArrayList<List<TableCell>>();
        actuals.periods().reversed().forEach(actual -> rows.add(row(actual, locale)));
        var all = new PageAction.Offer(Wording.text(locale, "report.list"), Lang.path(locale, "reports"), "", false);
        return Optional.of(new Part(
                "reports",
                true,
                Wording.text(locale, "report.part"),
                heads,
                rows,
                Wording.text(locale, "report.part.none"),
                List.of(all)));
    }

    private List<TableCell> row(Actual actual, Locale locale) {
        var report = Objects.requireNonNullElse(actual.report(), "");
        return List.of(
                new TableCell(Objects.requireNonNull(actual.period()).text(locale), null),
                new TableCell(ReportFigures.money(actual.implemented(), actual, formats), null),
                new TableCell(ReportFigures.money(actual.total(), actual, formats), null),
                new TableCell(ReportFigures.workers(actual, formats), null),
                new TableCell(report, Lang.path(locale, "reports/" + report)));
    }
}
