package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.cooperation.IncentiveService;
import org.greenregistry.cooperation.Verdict;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a project's page: which incentives may fit it, and why. */
@Component
@Order(60)
class IncentivesForProject implements PagePart {

    private final IncentiveService incentives;

    IncentivesForProject(IncentiveService incentives) {
        this.incentives = incentives;
    }

    @Override
    public Optional<Part> of(Published<ProjectContent> project, Locale locale) {
        var rows = incentives.offers(project).stream()
                .map(offer -> row(offer, locale))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "incentives",
                        false,
                        Wording.text(locale, "incentive.may.part"),
                        List.of(
                                Wording.text(locale, "journal.kind.incentive"),
                                Wording.text(locale, "incentive.may.met"),
                                Wording.text(locale, "incentive.may.unknown")),
                        rows,
                        "",
                        List.of()));
    }

    private static List<TableCell> row(IncentiveService.Offer offer, Locale locale) {
        var incentive = offer.incentive();
        return List.of(
                new TableCell(
                        incentive.title().in(locale),
                        Lang.path(locale, incentive.kind().page(incentive.code()))),
                new TableCell(FitWords.of(offer.check(), Verdict.MET, locale), null),
                new TableCell(FitWords.of(offer.check(), Verdict.UNKNOWN, locale), null));
    }
}
