package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the public may know of a project, in words and grouped as on its page, every project by the same lines: for
 * sheets of paper and for projects side by side. What is not known says why.
 */
@Component
class FactLines {

    private static final Set<String> OFFER_APART = Set.of("contact", "landCurrency");
    private static final Set<String> SITE_APART = Set.of("point", "unit", "area");

    private final Marks marks;
    private final ProjectWords words;
    private final CodeLists codes;
    private final Formats formats;

    FactLines(Marks marks, ProjectWords words, CodeLists codes, Formats formats) {
        this.marks = marks;
        this.words = words;
        this.codes = codes;
        this.formats = formats;
    }

    /** @param name last part of the key of its heading */
    record Group(String name, List<Line> lines) {}

    /**
     * @param key the same for the same question in every project
     * @param value in words; why there is none if it is not {@code known}
     */
    record Line(String key, String label, String value, boolean known) {}

    List<Group> of(ProjectContent content, Locale locale) {
        return List.of(
                new Group("status", status(content, locale)),
                new Group("purpose", leaves("purpose", content.purpose(), content, locale, Set.of())),
                new Group("capital", capital(content, locale)),
                new Group("place", place(content, locale)),
                new Group("opportunity", leaves("opportunity", content.opportunity(), content, locale, OFFER_APART)),
                new Group("parties", parties(content, locale)),
                new Group("claims", green(content, locale)),
                new Group("schedule", schedule(content, locale)));
    }

    private List<Line> status(ProjectContent content, Locale locale) {
        var stage = content.stage();
        var category = content.category();
        return List.of(
                line(
                        "stage",
                        "opening.stage",
                        stage == null ? "" : stageWords(content, locale),
                        text(locale, "catalogue.compare.stage"),
                        content,
                        locale),
                new Line("evidence", text(locale, "catalogue.compare.evidence"), evidence(content, locale), true),
                field("category", category == null ? "" : category(category, locale), content, locale),
                field("section", said("section", content.section(), locale), content, locale),
                field("regime", said("regime", content.regime(), locale), content, locale));
    }

    private static String stageWords(ProjectContent content, Locale locale) {
        var on = content.stageOn();
        return Marks.word(Objects.requireNonNull(content.stage()), locale) + (on == null ? "" : " · " + on.text());
    }

    static String evidence(ProjectContent content, Locale locale) {
        return Marks.dots(content.evidence()) + " " + Marks.word(content.evidence(), locale);
    }

    /** What it counts as today, as in the lists. */
    private String category(String written, Locale locale) {
        return codes.name(ReferenceList.CATEGORY, codes.current(ReferenceList.CATEGORY, written), locale);
    }

    /** A line for each kind there is a figure of; kinds are never added. */
    private List<Line> capital(ProjectContent content, Locale locale) {
        var shown = figures(content);
        if (shown.isEmpty()) {
            return List.of(missing("capital", "capital", text(locale, "catalogue.fact.capital"), content, locale));
        }
        return shown.stream()
                .map(figure -> new Line(
                        "capital." + figure.kind() + "." + figure.currency(),
                        Marks.kind(figure, locale) + " (" + figure.currency() + ")",
                        marks.amount(figure, locale) + " · " + Marks.date(figure.asOf(), locale),
                        true))
                .toList();
    }

    /** Those a sum would take: one per kind and currency. */
    static List<CapitalFigure> figures(ProjectContent content) {
        return content.capital().stream()
                .filter(figure -> figure.level() == Level.PUBLIC && figure.preferred() && figure.amount() != null)
                .toList();
    }

    private List<Line> place(ProjectContent content, Locale locale) {
        var unit = marks.current(content.site().unit());
        var lines = new ArrayList<Line>();
        var today = unit.map(now -> marks.label(now, locale)
                        + marks.former(now.uid(), locale)
                                .map(former -> " " + former)
                                .orElse(""))
                .orElse("");
        lines.add(line("site.unit", "site.unit", today, text(locale, "catalogue.place.unit"), content, locale));
        lines.addAll(leaves("site", content.site(), content, locale, SITE_APART));
        var area = content.site().area();
        var hectares = area == null ? "" : formats.number(ProjectFacts.hectares(area), locale) + " ha";
        lines.add(line("site.area", "site.area", hectares, text(locale, "catalogue.fact.land"), content, locale));
        return lines;
    }

    private List<Line> parties(ProjectContent content, Locale locale) {
        var investors = content.investors().toList();
        return List.of(
                line(
                        "investors",
                        "parties",
                        each(investors, Party::name),
                        text(locale, "catalogue.fact.investors"),
                        content,
                        locale),
                field("parties.country", countries(investors, Party::country, locale), content, locale),
                field(
                        "parties.ultimateCountry",
                        countries(investors, Party::ultimateCountry, locale),
                        content,
                        locale));
    }

    private static String countries(List<Party> parties, Function<Party, @Nullable String> code, Locale locale) {
        return parties.stream()
                .map(code)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(country -> Countries.name(country, locale))
                .collect(Collectors.joining(", "));
    }

    private static <T> String each(List<T> items, Function<T, @Nullable String> value) {
        return items.stream().map(value).flatMap(Stream::ofNullable).collect(Collectors.joining("; "));
    }

    private List<Line> green(ProjectContent content, Locale locale) {
        var lines = new ArrayList<Line>();
        lines.add(line(
                "claims",
                "claims",
                each(content.claims(), claim -> claim(claim, locale)),
                text(locale, "catalogue.section.claims"),
                content,
                locale));
        lines.addAll(leaves("frame", content.frame(), content, locale, Set.of()));
        return lines;
    }

    private static String claim(GreenClaim claim, Locale locale) {
        var step = claim.step() == null ? "" : Marks.dots(claim.step()) + " ";
        return step + (claim.text() == null ? "" : claim.text().in(locale));
    }

    private List<Line> schedule(ProjectContent content, Locale locale) {
        var lines = new ArrayList<Line>();
        lines.add(line(
                "milestones",
                "milestones",
                each(content.milestones(), milestone -> milestone(milestone, locale)),
                text(locale, "project.milestones"),
                content,
                locale));
        lines.addAll(leaves("term", content.term(), content, locale, Set.of()));
        lines.addAll(leaves("jobs", content.jobs(), content, locale, Set.of()));
        return lines;
    }

    private static @Nullable String milestone(Milestone milestone, Locale locale) {
        var on = milestone.actual() == null ? milestone.planned() : milestone.actual();
        if (on == null || milestone.kind() == null) {
            return null;
        }
        var what = Wording.text(locale, "project.milestones.kind." + milestone.kind()) + " " + on.text();
        return milestone.actual() == null ? Wording.text(locale, "catalogue.compare.planned", what) : what;
    }

    private List<Line> leaves(String path, Record part, ProjectContent content, Locale locale, Set<String> apart) {
        return Leaf.of(part, path)
                .filter(leaf -> leaf.level() == Level.PUBLIC)
                .filter(leaf ->
                        !apart.contains(leaf.path().substring(path.length() + 1).split("\\.", 2)[0]))
                .map(leaf -> line(leaf.field(), leaf.path(), said(leaf, locale), leaf.label(locale), content, locale))
                .toList();
    }

    private String said(Leaf leaf, Locale locale) {
        var value = leaf.value();
        return switch (value) {
            case null -> "";
            case LocalizedText text -> text.in(locale);
            case BigDecimal price
            when leaf.name().equals("landPrice") ->
                formats.number(price, locale) + " " + Objects.toString(leaf.beside("landCurrency"), "");
            default -> said(leaf.field(), value, locale);
        };
    }

    private String said(String field, @Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                words.of(field, list.stream().map(Object::toString).collect(Collectors.joining(", ")), locale);
            case BigDecimal number -> words.of(field, number.toPlainString(), locale);
            default -> words.of(field, value.toString(), locale);
        };
    }

    private static Line field(String path, String value, ProjectContent content, Locale locale) {
        return line(path, path, value, text(locale, "project." + path), content, locale);
    }

    private static Line line(
            String key, String path, String value, String label, ProjectContent content, Locale locale) {
        return value.isEmpty() ? missing(key, path, label, content, locale) : new Line(key, label, value, true);
    }

    /** Why there is nothing at {@code path}: the reason somebody gave, or that it is not published. */
    private static Line missing(String key, String path, String label, ProjectContent content, Locale locale) {
        var why = content.gaps().stream()
                .filter(gap -> path.equals(gap.path()) && gap.reason() != null)
                .findFirst()
                .map(gap -> text(locale, "project.gaps.reason." + gap.reason()))
                .orElseGet(() -> text(locale, "catalogue.unpublished"));
        return new Line(key, label, why, false);
    }

    private static String text(Locale locale, String key) {
        return Wording.text(locale, key);
    }
}
