package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Site;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sections below the facts, in the order people need them. */
@Component
class ProjectSections {

    private final Marks marks;
    private final ProjectTables tables;
    private final Formats formats;

    ProjectSections(Marks marks, ProjectTables tables, Formats formats) {
        this.marks = marks;
        this.tables = tables;
        this.formats = formats;
    }

    List<HtmlContainer> of(Published<ProjectContent> project, Locale locale, ProjectPage.Acts acts) {
        var content = project.content();
        return Stream.of(
                        note(content.note(), locale),
                        claims(content, locale),
                        section("capital", tables.capital(content.capital(), locale), locale),
                        section("place", place(content.site(), locale), locale),
                        section(
                                "parties",
                                tables.parties(content.parties(), project.recordedTo() == null, locale, acts),
                                locale),
                        section("documents", tables.documents(project.record(), content.documents(), locale), locale),
                        section("versions", versions(project, locale), locale))
                .filter(Objects::nonNull)
                .toList();
    }

    private static HtmlContainer section(String name, HtmlContainer content, Locale locale) {
        var made = Tags.section(name, "", Wording.text(locale, "catalogue.section." + name));
        made.add(content);
        return made;
    }

    private static @Nullable HtmlContainer note(@Nullable LocalizedText note, Locale locale) {
        if (note == null || !Actor.current().isStaff()) {
            return null;
        }
        var made = section("note", Tags.tag("p", "", Marks.text(note, locale)), locale);
        made.addClassName("internal");
        return made;
    }

    private static HtmlContainer claims(ProjectContent content, Locale locale) {
        var list = new UnorderedList();
        list.addClassName("claims");
        content.claims().stream()
                .sorted(Comparator.comparing(GreenClaim::step, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .forEach(claim -> list.add(claim(claim, content, locale)));
        if (content.evidence() != Evidence.CONFIRMED) {
            var key = content.claims().isEmpty() ? "catalogue.claims.none" : "catalogue.claims.unconfirmed";
            list.add(Tags.said("li", "muted", Wording.text(locale, key)));
        }
        var made = section("claims", list, locale);
        made.add(Tags.link("small", Lang.path(locale, "about"), Wording.text(locale, "catalogue.claims.how")));
        return made;
    }

    private static HtmlContainer claim(GreenClaim claim, ProjectContent content, Locale locale) {
        var step = Objects.requireNonNullElse(claim.step(), Evidence.NONE);
        var text = Objects.requireNonNullElse(claim.text(), new LocalizedText(null, null));
        var item = Tags.tag("li", "", Marks.evidence(step, locale), Tags.tag("p", "", Marks.text(text, locale)));
        content.documents().stream()
                .filter(document -> document.id().equals(claim.proof()))
                .findFirst()
                .ifPresent(proof -> item.add(Tags.tag(
                        "p",
                        "small muted",
                        new Span(Wording.text(locale, "catalogue.claims.proof") + " "),
                        ProjectTables.source(proof, locale))));
        return item;
    }

    private HtmlContainer place(Site site, Locale locale) {
        var list = Tags.tag("dl", "pairs");
        pair(list, "written", site.address() == null ? Marks.unknown(locale) : new Span(site.address()), locale);
        var unit = marks.current(site.unit());
        unit.ifPresent(now -> {
            var words = new Span(marks.label(now, locale));
            marks.former(now.uid(), locale).ifPresent(names -> words.add(Tags.span("muted", " " + names)));
            pair(list, "unit", words, locale);
        });
        marks.parkOf(site.park()).ifPresent(park -> {
            var words = new Span(park.name().in(locale));
            words.add(Tags.span(
                    "muted",
                    " · " + formats.number(park.areaHa(), locale) + " ha · "
                            + Wording.text(locale, "place.parkStatus." + park.status())));
            pair(list, "park", words, locale);
        });
        return list;
    }

    private static void pair(HtmlContainer list, String name, Span value, Locale locale) {
        list.add(Tags.tag(
                "div",
                "",
                Tags.said("dt", "", Wording.text(locale, "catalogue.place." + name)),
                Tags.tag("dd", "", value)));
    }

    private HtmlContainer versions(Published<ProjectContent> project, Locale locale) {
        return Tags.tag(
                "p",
                "",
                new Span(Wording.text(
                                locale,
                                "catalogue.version",
                                String.valueOf(project.number()),
                                formats.dateTime(project.recordedFrom()))
                        + " "),
                new Anchor(
                        Lang.path(locale, "history/project/" + project.code()),
                        Wording.text(locale, "catalogue.history")));
    }
}
