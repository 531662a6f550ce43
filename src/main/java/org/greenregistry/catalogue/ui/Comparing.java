package org.greenregistry.catalogue.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Conversion;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ui.FactLines.Line;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the facts of several projects side by side, line by line. */
@Component
class Comparing {

    private final ProjectFinder finder;
    private final FactLines lines;
    private final CatalogueService catalogue;
    private final RateNote rates;
    private final Clock clock;

    Comparing(ProjectFinder finder, FactLines lines, CatalogueService catalogue, RateNote rates, Clock clock) {
        this.finder = finder;
        this.lines = lines;
        this.catalogue = catalogue;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * @param unknown codes the reader finds no project under
     * @param groups with at least one row each
     * @param at when the book was asked
     * @param converted by which rates a line of it was converted, in a sentence; absent if none was
     */
    record Table(
            List<Published<ProjectContent>> projects,
            List<String> unknown,
            List<Group> groups,
            Instant at,
            @Nullable String converted) {

        long rows() {
            return groups.stream().mapToLong(group -> group.rows().size()).sum();
        }

        long different() {
            return groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .filter(Row::differs)
                    .count();
        }

        /** Without the rows on which all agree. */
        Table onlyDifferent() {
            var kept = groups.stream()
                    .map(group -> new Group(
                            group.name(),
                            group.rows().stream().filter(Row::differs).toList()))
                    .filter(group -> !group.rows().isEmpty())
                    .toList();
            return new Table(projects, unknown, kept, at, converted);
        }
    }

    record Group(String name, List<Row> rows) {}

    /** One question, answered by each project in the order of the table. */
    record Row(String label, List<Line> answers) {

        boolean differs() {
            return answers.stream()
                            .map(Line::value)
                            .collect(Collectors.toCollection(HashSet::new))
                            .size()
                    > 1;
        }
    }

    /** Every row, whatever the address says of those on which all agree. */
    Table of(CompareUrl url, Locale locale) {
        var projects = new ArrayList<Published<ProjectContent>>();
        var unknown = new ArrayList<String>();
        for (var code : url.codes()) {
            finder.find(code, null).ifPresentOrElse(projects::add, () -> unknown.add(code));
        }
        var groups = groups(projects, locale);
        var conversion = catalogue.conversion(
                ProjectFilter.ALL.withCapital(new CapitalRange(Between.any(), url.currency(), true)));
        var worth = worth(projects, conversion, locale);
        return new Table(
                projects,
                unknown,
                worth.map(row -> with(row, groups)).orElse(groups),
                clock.instant(),
                worth.isPresent() ? rates.words(conversion, locale) : null);
    }

    /** A line more with the main figure of each in one currency; none where no figure needs a rate, or has one. */
    private Optional<Row> worth(List<Published<ProjectContent>> projects, Conversion conversion, Locale locale) {
        var figures = projects.stream().map(project -> main(project.content())).toList();
        if (figures.stream().allMatch(figure -> conversion.worth(figure).isEmpty())) {
            return Optional.empty();
        }
        var label = Wording.text(locale, "catalogue.compare.worth", conversion.into());
        return Optional.of(new Row(
                label,
                figures.stream()
                        .map(figure -> rates.comparable(figure, conversion, locale))
                        .map(said -> new Line(
                                "capital.worth",
                                label,
                                said.orElseGet(() -> Wording.text(locale, "catalogue.compare.worth.none")),
                                said.isPresent()))
                        .toList()));
    }

    private static @Nullable CapitalFigure main(ProjectContent content) {
        var open = content.capital().stream()
                .filter(figure -> figure.level() == Level.PUBLIC)
                .toList();
        return CapitalFigure.main(open).orElse(null);
    }

    private static List<Group> with(Row row, List<Group> groups) {
        return groups.stream()
                .map(group -> group.name().equals("capital")
                        ? new Group(
                                group.name(),
                                Stream.concat(group.rows().stream(), Stream.of(row))
                                        .toList())
                        : group)
                .toList();
    }

    private List<Group> groups(List<Published<ProjectContent>> projects, Locale locale) {
        var sides = projects.stream()
                .map(project -> lines.of(project.content(), locale))
                .toList();
        var names = sides.stream()
                .limit(1)
                .flatMap(side -> side.stream().map(FactLines.Group::name))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Group(
                        names.get(at),
                        rows(sides.stream().map(side -> side.get(at).lines()).toList(), locale)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** A question that none can answer is not asked. */
    private static List<Row> rows(List<List<Line>> sides, Locale locale) {
        var labels = new LinkedHashMap<String, String>();
        sides.forEach(side -> side.forEach(line -> labels.putIfAbsent(line.key(), line.label())));
        return labels.entrySet().stream()
                .map(asked -> new Row(
                        asked.getValue(),
                        sides.stream()
                                .map(side -> answer(asked.getKey(), asked.getValue(), side, locale))
                                .toList()))
                .filter(row -> row.answers().stream().anyMatch(Line::known))
                .toList();
    }

    /** Who has no figure of that kind may have none at all, and have said why. */
    private static Line answer(String key, String label, List<Line> side, Locale locale) {
        return side.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .or(() -> side.stream()
                        .filter(line -> !line.known() && key.startsWith(line.key() + "."))
                        .findFirst())
                .orElseGet(() -> new Line(key, label, Wording.text(locale, "catalogue.unpublished"), false));
    }
}
