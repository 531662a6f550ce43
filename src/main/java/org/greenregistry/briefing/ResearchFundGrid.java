package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.FirmProject;
import org.greenregistry.catalogue.FirmService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.ResearchFund;
import org.greenregistry.kernel.Folded;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * What enterprises set aside for science and technology, and used, in the year of a period. A fund is the enterprise's,
 * not the project's: each counts once, however many of its projects state it, with the largest amount stated.
 */
@Component
class ResearchFundGrid {

    private final FactsService facts;
    private final FirmService firms;
    private final OrganisationService organisations;
    private final ListCells cells;

    ResearchFundGrid(FactsService facts, FirmService firms, OrganisationService organisations, ListCells cells) {
        this.facts = facts;
        this.firms = firms;
        this.organisations = organisations;
        this.cells = cells;
    }

    /** Empty where no project of the question states any. */
    Optional<Grid> of(PaperQuestion asked, Locale locale) {
        var year = LocalDate.of(asked.first().getYear(), 1, 1);
        var setAside = amounts(asked.filter(), ResearchFund.SET_ASIDE, year);
        var used = amounts(asked.filter(), ResearchFund.USED, year);
        return setAside.isEmpty() && used.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grid(
                        Wording.text(locale, "briefing.transfers.fund", String.valueOf(year.getYear())),
                        List.of(
                                ListCells.column(locale, "figure", 34),
                                ListCells.column(locale, "enterprises", 14),
                                ListCells.column(locale, "millionVnd", 20)),
                        List.of(
                                row("project.research.setAside", setAside, locale),
                                row("project.research.used", used, locale))));
    }

    /** Of each enterprise that states any. */
    private Collection<BigDecimal> amounts(ProjectFilter filter, String indicator, LocalDate year) {
        var stated = Condition.in(Trait.MEASURED, indicator + "-" + IndicatorKind.REPORTED, year, year);
        var ofProject = new HashMap<String, BigDecimal>();
        facts.each(filter.having(stated), project -> ofProject.put(project.code(), amount(project, stated)));
        var projects = firms.projects(filter.having(stated));
        var records = records(projects);
        var ofEnterprise = new HashMap<Set<String>, BigDecimal>();
        projects.forEach(project -> ofEnterprise.merge(
                enterprise(project, records),
                ofProject.getOrDefault(project.code(), BigDecimal.ZERO),
                BigDecimal::max));
        return ofEnterprise.values();
    }

    private static BigDecimal amount(ProjectFacts project, Condition stated) {
        return project.measured().stream()
                .filter(stated::covers)
                .map(ProjectFacts.Measured::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<UUID, OrganisationRow> records(List<FirmProject> projects) {
        return organisations.linked(projects.stream()
                .flatMap(project -> project.firms().stream())
                .map(FirmProject.Firm::organisation)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
    }

    /** Its record, or else its name; those of several together, and the project where nobody is named. */
    private static Set<String> enterprise(FirmProject project, Map<UUID, OrganisationRow> records) {
        var named = project.firms().stream()
                .map(firm -> {
                    var record = firm.organisation() == null ? null : records.get(firm.organisation());
                    return record == null ? Folded.of(firm.name()) : record.code();
                })
                .collect(Collectors.toSet());
        return named.isEmpty() ? Set.of(project.code()) : named;
    }

    private List<Cell> row(String key, Collection<BigDecimal> amounts, Locale locale) {
        return List.of(
                PaperWords.text(Wording.text(locale, key)),
                cells.number((long) amounts.size(), locale),
                cells.number(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), locale));
    }
}
