package org.greenregistry.catalogue.ui;

import java.util.List;
import java.util.Locale;
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
import org.greenregistry.place.PlaceService;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
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
    private final PlaceService places;
    private final ProjectWords words;
    private final CodeLists codes;
    private final Formats formats;

    FactLines(Marks marks, PlaceService places, ProjectWords words, CodeLists codes, Formats formats) {
        this.marks = marks;
        this.places = places;
        this.words = words;
        this.codes = codes;
        this.formats = formats;
    }

    /** @param name last part of the key of its heading */
    record Group(String name, List<Line> lines) {}

    /**
     * @param key the same for the same question in every project
     * @param value in words, a line each where there are several; why there is none if it is not {@code known}
     */
    record Line(String key, String label, String value, boolean known) {}

    List<Group> of(ProjectContent content, Locale locale) {
        var side = new FactSide(content, locale, words, formats);
        return List.of(
                new Group("status", status(side)),
                new Group("opportunity", side.leaves("opportunity", content.opportunity(), OFFER_APART)),
                new Group("claims", green(side)),
                new Group("schedule", schedule(side)),
                new Group("capital", capital(side)),
                new Group("place", place(side)),
                new Group("parties", parties(side)),
                new Group("purpose", side.leaves("purpose", content.purpose(), Set.of())),
                new Group("digital", side.leaves("digital", content.digital(), Set.of())),
                new Group("licences", side.leaves("licences", content.licences(), Set.of())));
    }

    private List<Line> status(FactSide side) {
        var content = side.content();
        var stage = content.stage();
        var on = content.stageOn();
        var held = stage == null ? "" : Marks.word(stage, side.locale()) + (on == null ? "" : " · " + on.text());
        return List.of(
                side.line("stage", "opening.stage", "catalogue.compare.stage", held),
                side.line("evidence", "claims", "catalogue.compare.evidence", evidence(content, side.locale())),
                side.field("category", category(side)),
                side.field("section", side.said("section", content.section())),
                side.field("regime", side.said("regime", content.regime())));
    }

    static String evidence(ProjectContent content, Locale locale) {
        return Marks.dots(content.evidence()) + " " + Marks.word(content.evidence(), locale);
    }

    /** What it counts as today, as in the lists. */
    private String category(FactSide side) {
        var written = side.content().category();
        return written == null
                ? ""
                : codes.name(ReferenceList.CATEGORY, codes.current(ReferenceList.CATEGORY, written), side.locale());
    }

    /** A line for each kind there is a figure of; kinds are never added. */
    private List<Line> capital(FactSide side) {
        var shown = figures(side.content());
        if (shown.isEmpty()) {
            return List.of(side.line("capital", "capital", "catalogue.fact.capital", ""));
        }
        return shown.stream()
                .map(figure -> new Line(
                        "capital." + figure.kind() + "." + figure.currency(),
                        Marks.kind(figure, side.locale()) + " (" + figure.currency() + ")",
                        marks.amount(figure, side.locale()) + " · " + Marks.date(figure.asOf(), side.locale()),
                        true))
                .toList();
    }

    /** Those a sum would take: one per kind and currency. */
    private static List<CapitalFigure> figures(ProjectContent content) {
        return content.capital().stream()
                .filter(figure -> figure.level() == Level.PUBLIC && figure.preferred() && figure.amount() != null)
                .toList();
    }

    private List<Line> place(FactSide side) {
        var site = side.content().site();
        var unit = marks.current(site.unit())
                .map(now -> marks.label(now, side.locale())
                        + marks.former(now.uid(), side.locale())
                                .map(names -> " " + names)
                                .orElse(""))
                .orElse("");
        var hectares =
                site.area() == null ? "" : formats.number(ProjectFacts.hectares(site.area()), side.locale()) + " ha";
        return Stream.of(
                        Stream.of(side.line("site.unit", "site.unit", "catalogue.place.unit", unit)),
                        side.leaves("site", site, SITE_APART).stream(),
                        Stream.of(
                                side.line("site.area", "site.area", "catalogue.fact.land", hectares),
                                side.line("distances", "site.point", "catalogue.compare.distance", distances(side))))
                .flatMap(lines -> lines)
                .toList();
    }

    private String distances(FactSide side) {
        var site = side.content().site();
        return places.locate(site.place(), site.isExact(), site.park(), site.unit()).stream()
                .flatMap(found -> places.distances(found.point()).stream())
                .map(way -> side.text(
                        "catalogue.place.distance.to",
                        way.to().name().in(side.locale()),
                        formats.number(Math.round(way.kilometres()), side.locale())))
                .collect(Collectors.joining("\n"));
    }

    private static List<Line> parties(FactSide side) {
        var investors = side.content().investors().toList();
        return List.of(
                side.line("investors", "parties", "catalogue.fact.investors", each(investors, Party::name)),
                side.field("parties.country", countries(investors, Party::country, side.locale())),
                side.field("parties.ultimateCountry", countries(investors, Party::ultimateCountry, side.locale())));
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
        return items.stream().map(value).flatMap(Stream::ofNullable).collect(Collectors.joining("\n"));
    }

    private static List<Line> green(FactSide side) {
        var claims = each(side.content().claims(), claim -> claim(claim, side.locale()));
        return Stream.concat(
                        Stream.of(side.line("claims", "claims", "catalogue.compare.claims", claims)),
                        side.leaves("frame", side.content().frame(), Set.of()).stream())
                .toList();
    }

    private static String claim(GreenClaim claim, Locale locale) {
        var step = claim.step() == null ? "" : Marks.dots(claim.step()) + " ";
        return step + (claim.text() == null ? "" : claim.text().in(locale));
    }

    private static List<Line> schedule(FactSide side) {
        var content = side.content();
        var milestones = each(content.milestones(), milestone -> milestone(milestone, side));
        return Stream.of(
                        Stream.of(side.field("milestones", milestones)),
                        side.leaves("term", content.term(), Set.of()).stream(),
                        side.leaves("jobs", content.jobs(), Set.of()).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static @Nullable String milestone(Milestone milestone, FactSide side) {
        var on = milestone.actual() == null ? milestone.planned() : milestone.actual();
        if (on == null || milestone.kind() == null) {
            return null;
        }
        var what = side.text("project.milestones.kind." + milestone.kind()) + " " + on.text();
        return milestone.actual() == null ? side.text("catalogue.compare.planned", what) : what;
    }
}
