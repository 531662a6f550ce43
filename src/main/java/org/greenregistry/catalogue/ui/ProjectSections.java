package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.Phase;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The sections below the facts, in the order people need them; one without anything to say is left out. */
@org.springframework.stereotype.Component
class ProjectSections {

    private final RecordParts parts;
    private final Course course;
    private final Timeline timeline;
    private final GreenSection green;
    private final CapitalSection capital;
    private final PlaceSection place;
    private final PartySection parties;
    private final RelatedSection related;
    private final ChangeSection changes;
    private final PartSections others;

    ProjectSections(
            RecordParts parts,
            Course course,
            Timeline timeline,
            GreenSection green,
            CapitalSection capital,
            PlaceSection place,
            PartySection parties,
            RelatedSection related,
            ChangeSection changes,
            PartSections others) {
        this.parts = parts;
        this.course = course;
        this.timeline = timeline;
        this.green = green;
        this.capital = capital;
        this.place = place;
        this.parties = parties;
        this.related = related;
        this.changes = changes;
        this.others = others;
    }

    List<PageSection> of(Reading reading) {
        var content = reading.content();
        var own = Stream.of(
                        section("inside", reading, inside(reading)),
                        section("opportunity", reading, opportunity(reading)),
                        section("claims", reading, green.of(reading)),
                        section("timeline", reading, List.of(course.of(reading), timeline.of(reading))),
                        section("schedule", reading, schedule(reading)),
                        section("capital", reading, capital.of(reading)),
                        section("place", reading, place.of(reading)),
                        section("parties", reading, List.of(parties.of(reading))),
                        section("purpose", reading, purpose(reading)),
                        section("partners", reading, List.of(parts.table(reading, "partners", content.partners()))),
                        section("digital", reading, List.of(parts.facts(reading, "digital", content.digital()))),
                        section("licences", reading, List.of(parts.facts(reading, "licences", content.licences()))),
                        section("documents", reading, documents(reading)),
                        section("sources", reading, List.of(parts.table(reading, "sources", content.sources()))),
                        section("versions", reading, changes.of(reading)),
                        section("related", reading, related.of(reading)))
                .flatMap(Optional::stream);
        return Stream.concat(own, others.of(reading).stream()).toList();
    }

    private static Optional<PageSection> section(String name, Reading reading, List<Optional<HtmlContainer>> content) {
        var there = content.stream().flatMap(Optional::stream).toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(
                        name,
                        Wording.text(reading.locale(), "catalogue.section." + name),
                        name.equals("inside") ? "internal" : "",
                        name.equals(reading.isIn(Phase.OPPORTUNITY) ? "opportunity" : "claims"),
                        there));
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
                        .map(table -> titled("project.transfers", table, reading)),
                parts.table(reading, "research", content.research())
                        .map(table -> titled("project.research", table, reading)));
    }

    private static Optional<HtmlContainer> text(String key, @Nullable LocalizedText text, Reading reading) {
        return Optional.ofNullable(text)
                .map(words -> titled(key, Tags.tag("p", "", Marks.text(words, reading.locale())), reading));
    }

    /** While a project calls for investors, whoever misses a fact is told to ask. */
    private List<Optional<HtmlContainer>> opportunity(Reading reading) {
        var content = reading.content();
        var open = reading.isIn(Phase.OPPORTUNITY);
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
        var content = reading.content();
        return List.of(
                parts.facts(reading, "purpose", content.purpose()),
                regime(reading),
                parts.table(reading, "activities", content.activities())
                        .map(table -> titled("project.activities", table, reading)));
    }

    private static Optional<HtmlContainer> regime(Reading reading) {
        return Optional.ofNullable(reading.content().regime())
                .map(regime -> Tags.tag(
                        "dl",
                        "pairs",
                        Tags.tag(
                                "div",
                                "",
                                Tags.said("dt", "", Wording.text(reading.locale(), "project.regime")),
                                Tags.tag(
                                        "dd",
                                        "",
                                        new Span(Wording.text(reading.locale(), "project.regime." + regime))))));
    }

    private List<Optional<HtmlContainer>> schedule(Reading reading) {
        var content = reading.content();
        return List.of(
                parts.facts(reading, "term", content.term()),
                parts.facts(reading, "jobs", content.jobs()),
                parts.table(reading, "milestones", content.milestones())
                        .map(table -> titled("project.milestones", table, reading)));
    }

    private static List<Optional<HtmlContainer>> documents(Reading reading) {
        return List.of(Optional.of(
                Papers.documents(reading.project().record(), reading.content().documents(), reading.locale())));
    }

    private static Optional<HtmlContainer> none(String key, Reading reading) {
        return Optional.of(Tags.said("p", "muted", Wording.text(reading.locale(), key)));
    }
}
