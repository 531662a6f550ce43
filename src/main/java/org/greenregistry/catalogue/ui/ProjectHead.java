package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.dossier.HelixSide;
import org.greenregistry.ledger.Publication;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Name, stage, evidence and freshness of a project, and what must be known before reading on. */
@Component
class ProjectHead {

    private final Freshness freshness;
    private final Cautions cautions;
    private final CodeLists codes;
    private final Clock clock;

    ProjectHead(Freshness freshness, Cautions cautions, CodeLists codes, Clock clock) {
        this.freshness = freshness;
        this.cautions = cautions;
        this.codes = codes;
        this.clock = clock;
    }

    static Nav path(Reading reading) {
        var locale = reading.locale();
        var nav = new Nav(Tags.link("", ListUrl.ALL.href(locale), Wording.text(locale, "catalogue.list.title")));
        var stage = reading.content().stage();
        if (stage != null) {
            nav.add(
                    Tags.sign("", "›"),
                    Tags.link(
                            "",
                            ListUrl.of(Facet.PHASE, stage.phase().name()).href(locale),
                            Wording.text(locale, "project.phase." + stage.phase())));
        }
        nav.add(Tags.sign("", "›"), Tags.span("muted", reading.project().code()));
        nav.addClassName("crumbs");
        nav.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.crumbs"));
        return nav;
    }

    Header of(Reading reading) {
        var locale = reading.locale();
        var content = reading.content();
        var status = new Div(stage(reading), evidence(reading));
        status.addClassNames("row", "status");
        mark(reading).ifPresent(key -> status.add(Tags.span("chip alarm", Wording.text(locale, key))));
        if (HelixSide.in(content, LocalDate.now(clock)).size() == HelixSide.values().length) {
            status.add(Marks.tripleHelix(locale), Help.term("triple-helix", locale));
        }
        freshness.of(reading).ifPresent(status::add);
        var header = new Header();
        category(reading).ifPresent(words -> header.add(Tags.span("eyebrow", words)));
        header.add(new H1(Marks.text(content.name().text(), locale)), status);
        header.addClassName("project-head");
        notes(reading).forEach(header::add);
        if (Actor.current().is(Role.OFFICER)
                && reading.asOf() == null
                && !reading.project().withdrawn()) {
            header.add(tools(reading));
        }
        return header;
    }

    /** What a step of an examination means is no more public than the step. */
    private static HtmlContainer stage(Reading reading) {
        var stage = reading.content().stage();
        var shown = Tags.tag("span", "row", Marks.stage(stage, reading.content().stageOn(), reading.locale()));
        if (stage != null && (Actor.current().isStaff() || !stage.isInternal())) {
            shown.add(Help.stage(stage, reading.locale()));
        }
        return shown;
    }

    private static HtmlContainer evidence(Reading reading) {
        return Tags.tag(
                "span",
                "row",
                Marks.evidence(reading.content().evidence(), reading.locale()),
                Help.term("evidence", reading.locale()));
    }

    /** What it counts as today, as in the lists. */
    private Optional<String> category(Reading reading) {
        return Optional.ofNullable(reading.content().category())
                .map(written -> codes.current(ReferenceList.CATEGORY, written))
                .map(code -> codes.name(ReferenceList.CATEGORY, code, reading.locale()));
    }

    private static Optional<String> mark(Reading reading) {
        var project = reading.project();
        if (project.withdrawn()) {
            return Optional.of("catalogue.withdrawn");
        }
        return project.publication() == Publication.INTERNAL
                ? Optional.of("catalogue.internal.record")
                : Optional.empty();
    }

    /** What must be known before reading on, and that the page rests on an old source only. */
    private Stream<HtmlContainer> notes(Reading reading) {
        return Stream.concat(
                cautions.of(reading).map(words -> Tags.said("p", "head-note", words)),
                freshness.warning(reading).stream());
    }

    private static Div tools(Reading reading) {
        var locale = reading.locale();
        var withdraw = Tags.said("button", "button", Wording.text(locale, "catalogue.withdraw"));
        withdraw.getElement().setAttribute("type", "button");
        withdraw.getElement().addEventListener("click", click -> reading.acts().withdraw());
        var tools = new Div(
                Tags.link(
                        "button primary",
                        Lang.path(
                                locale,
                                "work/projects/revise/" + reading.project().code()),
                        Wording.text(locale, "catalogue.revise")),
                withdraw);
        tools.addClassNames("row", "actions");
        return tools;
    }
}
