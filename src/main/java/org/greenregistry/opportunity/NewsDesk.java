package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.catalogue.MovementService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.LetterService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what changed for the public, field by field, in the words of one language. */
@Component
class NewsDesk {

    private static final int MOST_FIELDS = 25;
    private static final int MOST_PROJECTS = 40;

    private final RecordService records;
    private final MovementService movements;
    private final TargetWords targets;
    private final LetterService letters;

    NewsDesk(RecordService records, MovementService movements, TargetWords targets, LetterService letters) {
        this.records = records;
        this.movements = movements;
        this.targets = targets;
        this.letters = letters;
    }

    /** Empty if there is nothing to tell. */
    Optional<News> of(Target target, Instant after, Instant until, Locale locale) {
        var title = targets.title(target, locale);
        var link = letters.link(targets.path(target, locale));
        if (title.isEmpty()) {
            var gone = Wording.text(locale, "opportunity.news.gone", target.value());
            return Optional.of(new News(target.value(), link, List.of(gone), true));
        }
        var lines = filter(target)
                .map(filter -> inList(filter, after, until, locale))
                .orElseGet(() -> changes(target.value(), after, until, locale));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new News(title.get(), link, lines, false));
    }

    private Optional<ProjectFilter> filter(Target target) {
        return target.kind() == Target.Kind.LIST ? targets.filter(target) : Optional.empty();
    }

    private List<String> inList(ProjectFilter filter, Instant after, Instant until, Locale locale) {
        var moved = movements.between(filter, after, until, MOST_PROJECTS);
        return Stream.of(
                        moved.entered().stream().flatMap(row -> entered(row, after, until, locale)),
                        moved.changed().stream().flatMap(row -> {
                            var lines = changes(row.code(), after, until, locale);
                            return lines.isEmpty()
                                    ? Stream.empty()
                                    : told(
                                            "opportunity.news.changed",
                                            row.name().in(locale),
                                            row.code(),
                                            lines,
                                            locale);
                        }),
                        moved.left().stream().flatMap(code -> left(code, after, until, locale)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> entered(ProjectRow row, Instant after, Instant until, Locale locale) {
        var name = row.name().in(locale);
        return records.find(ProjectContent.class, row.code(), after).isEmpty()
                ? told("opportunity.news.new", name, row.code(), List.of(), locale)
                : told("opportunity.news.entered", name, row.code(), changes(row.code(), after, until, locale), locale);
    }

    /** Of what is not public any more nothing is said but that. */
    private Stream<String> left(String code, Instant after, Instant until, Locale locale) {
        return targets.title(Target.project(code), locale)
                .map(name -> told("opportunity.news.left", name, code, changes(code, after, until, locale), locale))
                .orElseGet(() -> Stream.of(Wording.text(locale, "opportunity.news.left.gone", code)));
    }

    private Stream<String> told(String key, String name, String code, List<String> changes, Locale locale) {
        var link = letters.link(targets.path(Target.project(code), locale));
        return Stream.concat(Stream.of(Wording.text(locale, key, name, link)), changes.stream());
    }

    private List<String> changes(String code, Instant after, Instant until, Locale locale) {
        return lines(records.publicChanges(TargetWords.KIND, code, after, until), locale);
    }

    /** One for each change; of very many the rest is counted. */
    List<String> lines(List<Change> changes, Locale locale) {
        var told = changes.stream().limit(MOST_FIELDS).map(change -> line(change, locale));
        return changes.size() <= MOST_FIELDS
                ? told.toList()
                : Stream.concat(
                                told,
                                Stream.of(Wording.text(locale, "opportunity.news.more", changes.size() - MOST_FIELDS)))
                        .toList();
    }

    private String line(Change change, Locale locale) {
        var label = Wording.text(locale, change.label());
        var item = change.path().substring(0, change.path().lastIndexOf(']') + 1);
        var field = item.isEmpty()
                ? label
                : Wording.text(locale, TargetWords.KIND + "." + Change.fieldOf(item)) + " – " + label;
        return Wording.text(
                locale,
                "opportunity.news.line",
                field,
                value(change, change.before(), "ledger.change.none", locale),
                value(change, change.after(), "ledger.change.gone", locale));
    }

    private String value(Change change, @Nullable String value, String absent, Locale locale) {
        return value == null
                ? Wording.text(locale, absent)
                : records.words(TargetWords.KIND, change.path(), value, locale);
    }
}
