package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.dossier.ResearchFund;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What enterprises set aside for science and technology, and used, in the year of a period. */
@Component
class ResearchFundGrid {

    private final FactsService facts;
    private final ListCells cells;

    ResearchFundGrid(FactsService facts, ListCells cells) {
        this.facts = facts;
        this.cells = cells;
    }

    private static final class Sum {

        private final String indicator;
        private final LocalDate year;
        private BigDecimal amount = BigDecimal.ZERO;
        private long projects;

        Sum(String indicator, LocalDate year) {
            this.indicator = indicator;
            this.year = year;
        }

        void add(ProjectFacts facts) {
            var stated = facts.measured().stream()
                    .filter(value ->
                            value.indicator().equals(indicator) && value.from().equals(year))
                    .map(ProjectFacts.Measured::value)
                    .toList();
            if (!stated.isEmpty()) {
                projects++;
                amount = stated.stream().reduce(amount, BigDecimal::add);
            }
        }
    }

    /** Empty where no project of the question states any. */
    Optional<Grid> of(PaperQuestion asked, Locale locale) {
        var year = LocalDate.of(asked.first().getYear(), 1, 1);
        var setAside = new Sum(ResearchFund.SET_ASIDE, year);
        var used = new Sum(ResearchFund.USED, year);
        facts.each(asked.filter(), project -> {
            setAside.add(project);
            used.add(project);
        });
        return setAside.projects + used.projects == 0
                ? Optional.empty()
                : Optional.of(new Grid(
                        Wording.text(locale, "briefing.transfers.fund", String.valueOf(year.getYear())),
                        List.of(
                                ListCells.column(locale, "figure", 34),
                                ListCells.column(locale, "projects", 14),
                                ListCells.column(locale, "millionVnd", 20)),
                        List.of(
                                row("project.research.setAside", setAside, locale),
                                row("project.research.used", used, locale))));
    }

    private List<Cell> row(String key, Sum sum, Locale locale) {
        return List.of(
                PaperWords.text(Wording.text(locale, key)),
                cells.number(sum.projects, locale),
                cells.number(sum.amount, locale));
    }
}
