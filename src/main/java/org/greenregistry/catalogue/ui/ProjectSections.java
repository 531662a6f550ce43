package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The sections below the facts, in the order people need them; one without anything to say is left out. */
@org.springframework.stereotype.Component
class ProjectSections {

    private final RecordParts parts;
    private final Timeline timeline;
    private final GreenSection green;
    private final PlaceSection place;
    private final PartySection parties;
    private final RelatedSection related;
    private final Formats formats;

    ProjectSections(
            RecordParts parts,
            Timeline timeline,
            GreenSection green,
            PlaceSection place,
            PartySection parties,
            RelatedSection related,
            Formats formats) {
        this.parts = parts;
        this.timeline = timeline;
        this.green = green;
        this.place = place;
        this.parties = parties;
        this.related = related;
        this.formats = formats;
    }

    List<HtmlContainer> of(Published<ProjectContent> project, Locale locale, ProjectPage.Acts acts) {
        var reading = new Reading(project, locale, acts);
        var content = project.content();
        return Stream.of(
                        section("inside", reading, inside(reading)),
                        section("opportunity", reading, opportunity(reading)),
                        section("claims", reading, green.of(reading)),
                        section("timeline", reading, List.of(timeline.of(reading))),
                        section("purpose", reading, purpose(reading)),
                        section("licences", reading, List.of(parts.facts(reading, "licences", content.licences()))),
                        section("capital", reading, capital(reading)),
                        section("schedule", reading, schedule(reading)),
                        section("place", reading, place.of(reading)),
                        section("parties", reading, List.of(parties.of(reading))),
                        section("digital", reading, List.of(parts.facts(reading, "digital", content.digital()))),
                        section("partners", reading, List.of(parts.table(reading, "partners", content.partners()))),
                        section("related", reading, related.of(reading)),
                        section(
                                "documents",
                                reading,
                                List.of(Optional.of(Papers.documents(project.record(), content.documents(), locale)))),
                        section("sources", reading, List.of(parts.table(reading, "sources", content.sources()))),
                        section("versions", reading, List.of(Optional.of(versions(reading)))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<HtmlContainer> section(
            String name, Reading reading, List<Optional<HtmlContainer>> content) {
        var there = content.stream().flatMap(Optional::stream).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        var made = Tags.section(
                name,
                name.equals("inside") ? "internal" : "",
                Wording.text(reading.locale(), "catalogue.section." + name));
        there.forEach(made::add);
        return Optional.of(made);
    }

    /** A part of a section under a heading of its own. */
    static HtmlContainer titled(String key, HtmlContainer content, Reading reading) {
        return Tags.tag("div", "part", Tags.said("h3", "", Wording.text(reading.locale(), key)), content);
    }

    /** For colleagues: how it goes, what holds it up, what to know. */
    private List<Optional<HtmlContainer>> inside(Reading reading) {
        if (!Actor.current().isStaff()) {
            return List.of();
        }
        var content = reading.content();
        return List.of(
                text("project.progress.vi", content.progress(), reading),
                text("project.note.vi", content.note(), reading),
                parts.facts(reading, "hold", content.hold()).map(facts -> titled("project.hold", facts, reading)),
                parts.table(reading, "obstacles", content.obstacles())
                        .map(table -> titled("project.obstacles", table, reading)),
                parts.table(reading, "transfers", content.transfers())
                        .map(table -> titled("project.transfers", table, reading)));
    }

    private static Optional<HtmlContainer> text(String key, @Nullable LocalizedText text, Reading reading) {
        return Optional.ofNullable(text)
                .map(words -> titled(key, Tags.tag("p", "", Marks.text(words, reading.locale())), reading));
    }

    /** While a project calls for investors, whoever misses a fact is told to ask. */
    private List<Optional<HtmlContainer>> opportunity(Reading reading) {
        var content = reading.content();
        var stage = content.stage();
        var open = stage != null && stage.phase() == Phase.OPPORTUNITY;
        var offered = content.opportunity();
        if (!open && offered.equals(Opportunity.NONE)) {
            return List.of();
        }
        var lacking = open && content.incomplete().stream().anyMatch(path -> path.startsWith("opportunity."));
        return List.of(
                parts.facts(reading, "opportunity", offered),
                parts.table(reading, "opportunity.readiness", offered.readiness())
                        .map(table -> titled("project.opportunity.readiness", table, reading)),
                lacking ? none("catalogue.unpublished.ask", reading) : Optional.empty());
    }

    private List<Optional<HtmlContainer>> purpose(Reading reading) {
        return List.of(
                parts.facts(reading, "purpose", reading.content().purpose()),
                parts.table(reading, "activities", reading.content().activities())
                        .map(table -> titled("project.activities", table, reading)));
    }

    private List<Optional<HtmlContainer>> capital(Reading reading) {
        var figures = parts.table(reading, "capital", reading.content().capital());
        return List.of(
                figures.isPresent() ? figures : none("catalogue.capital.none", reading),
                parts.facts(reading, "rate", reading.content().rate()));
    }

    private List<Optional<HtmlContainer>> schedule(Reading reading) {
        var content = reading.content();
        return List.of(
                parts.facts(reading, "term", content.term()),
                parts.facts(reading, "jobs", content.jobs()),
                parts.table(reading, "milestones", content.milestones())
                        .map(table -> titled("project.milestones", table, reading)));
    }

    private static Optional<HtmlContainer> none(String key, Reading reading) {
        return Optional.of(Tags.said("p", "muted", Wording.text(reading.locale(), key)));
    }

    private HtmlContainer versions(Reading reading) {
        var locale = reading.locale();
        var project = reading.project();
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
