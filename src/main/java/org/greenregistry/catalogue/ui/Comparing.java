package org.greenregistry.catalogue.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.ui.FactLines.Line;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Lays the facts of several projects side by side, line by line. */
@Component
class Comparing {

    private final RecordService records;
    private final FactLines lines;

    Comparing(RecordService records, FactLines lines) {
        this.records = records;
        this.lines = lines;
    }

    /**
     * @param unknown codes the reader finds no project under
     * @param groups with at least one row each
     */
    record Table(List<Published<ProjectContent>> projects, List<String> unknown, List<Group> groups) {}

    record Group(String name, List<Row> rows) {}

    /**
     * One question, answered by each project in the order of the table.
     *
     * @param differs whether not all say the same
     */
    record Row(String label, List<Line> answers, boolean differs) {}

    Table of(CompareUrl url, Locale locale) {
        var projects = new ArrayList<Published<ProjectContent>>();
        var unknown = new ArrayList<String>();
        for (var code : url.codes()) {
            records.find(ProjectContent.class, code, null).ifPresentOrElse(projects::add, () -> unknown.add(code));
        }
        return new Table(projects, unknown, groups(projects, url.onlyDifferent(), locale));
    }

    private List<Group> groups(List<Published<ProjectContent>> projects, boolean onlyDifferent, Locale locale) {
        var sides = projects.stream()
                .map(project -> lines.of(project.content(), locale))
                .toList();
        var groups = new ArrayList<Group>();
        for (var at = 0; !sides.isEmpty() && at < sides.getFirst().size(); at++) {
            var index = at;
            var rows = rows(sides.stream().map(side -> side.get(index).lines()).toList(), locale).stream()
                    .filter(row -> row.differs() || !onlyDifferent)
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(sides.getFirst().get(at).name(), rows));
            }
        }
        return groups;
    }

    /** A question that none can answer is not asked. */
    private static List<Row> rows(List<List<Line>> sides, Locale locale) {
        var keys = new LinkedHashSet<String>();
        var labels = new LinkedHashMap<String, String>();
        sides.forEach(side -> side.forEach(line -> {
            keys.add(line.key());
            labels.putIfAbsent(line.key(), line.label());
        }));
        return keys.stream()
                .map(key -> row(labels.getOrDefault(key, key), key, sides, locale))
                .filter(row -> row.answers().stream().anyMatch(Line::known))
                .toList();
    }

    private static Row row(String label, String key, List<List<Line>> sides, Locale locale) {
        var answers =
                sides.stream().map(side -> answer(label, key, side, locale)).toList();
        var said = answers.stream().map(Line::value).collect(Collectors.toCollection(HashSet::new));
        return new Row(label, answers, said.size() > 1);
    }

    /** Who has no figure of that kind may have none at all, and have said why. */
    private static Line answer(String label, String key, List<Line> side, Locale locale) {
        return side.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .or(() -> side.stream()
                        .filter(line -> !line.known() && key.startsWith(line.key() + "."))
                        .findFirst())
                .orElseGet(() -> new Line(key, label, Wording.text(locale, "catalogue.unpublished"), false));
    }
}
