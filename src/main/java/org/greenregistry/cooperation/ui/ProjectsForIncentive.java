package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.Fit;
import org.greenregistry.cooperation.IncentiveContent;
import org.greenregistry.cooperation.IncentiveService;
import org.greenregistry.cooperation.Verdict;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incentive's page: which projects it may fit, and why. */
@Component
@Order(10)
class ProjectsForIncentive implements RecordPart {

    private static final int MOST = 10;

    private final IncentiveService incentives;
    private final CatalogueService catalogue;

    ProjectsForIncentive(IncentiveService incentives, CatalogueService catalogue) {
        this.incentives = incentives;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof IncentiveContent incentive
                        && !incentive.fit().equals(Fit.NONE)
                ? Optional.of(section(incentive, locale))
                : Optional.empty();
    }

    private HtmlContainer section(IncentiveContent incentive, Locale locale) {
        var section = Tags.section("may", "", Wording.text(locale, "incentive.may"));
        section.add(Tags.said("p", "muted", Wording.text(locale, "incentive.may.decides")));
        var filter = incentives.filter(incentive);
        var count = catalogue.count(filter);
        if (count == 0) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "incentive.may.none")));
            return section;
        }
        var candidates = incentives.candidates(incentive, MOST);
        if (!candidates.isEmpty()) {
            var table = PlainTable.of(
                    Wording.text(locale, "journal.kind.project"),
                    Wording.text(locale, "incentive.may.met"),
                    Wording.text(locale, "incentive.may.unknown"));
            for (var candidate : candidates) {
                var project = candidate.project();
                table.row(
                        Tags.link(
                                "",
                                Lang.path(locale, "projects/" + project.code()),
                                project.content().name().text().in(locale)),
                        Tags.span("", FitWords.of(candidate.check(), Verdict.MET, locale)),
                        Tags.span("", FitWords.of(candidate.check(), Verdict.UNKNOWN, locale)));
            }
            section.add(table.made());
        }
        section.add(Tags.tag(
                "p",
                "",
                Tags.link(
                        "more",
                        Lang.path(locale, "projects") + "?" + CatalogueParameters.write(ProjectQuery.of(filter)),
                        Wording.text(locale, "incentive.may.all", count))));
        return section;
    }
}
