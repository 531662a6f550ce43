package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.Stage;
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
    private final CodeLists codes;

    ProjectHead(Freshness freshness, CodeLists codes) {
        this.freshness = freshness;
        this.codes = codes;
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
        var status = new Div(
                Marks.stage(content.stage(), content.stageOn(), locale), Marks.evidence(content.evidence(), locale));
        status.addClassNames("row", "status");
        mark(reading).ifPresent(key -> status.add(Tags.span("chip alarm", Wording.text(locale, key))));
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

    /** That it is not real, no official call, under examination, or known from an old source only. */
    private Stream<HtmlContainer> notes(Reading reading) {
        return Stream.of(sample(reading), unofficial(reading), examined(reading), freshness.warning(reading))
                .flatMap(Optional::stream);
    }

    private static Optional<HtmlContainer> sample(Reading reading) {
        return reading.content().sample() ? note("catalogue.sample.note", reading.locale()) : Optional.empty();
    }

    /** A real place is no call before it stands in one of the official lists. */
    private Optional<HtmlContainer> unofficial(Reading reading) {
        var offered = reading.content().opportunity();
        if (!reading.isIn(Phase.OPPORTUNITY) || reading.content().sample() || isListed(offered)) {
            return Optional.empty();
        }
        return freshness
                .source(reading)
                .flatMap(date -> note("catalogue.unofficial", reading.locale(), date.text()))
                .or(() -> note("catalogue.unofficial.undated", reading.locale()));
    }

    private static boolean isListed(Opportunity offered) {
        return offered.listNational() != null || offered.listSector() != null || offered.listLocal() != null;
    }

    /** While an authority examines the file the public knows no more than that. */
    private static Optional<HtmlContainer> examined(Reading reading) {
        var stage = reading.content().stage();
        return stage == Stage.IPA_IN_PROCESS || stage == Stage.IRC_IN_PROCESS
                ? note("catalogue.procedure", reading.locale())
                : Optional.empty();
    }

    private static Optional<HtmlContainer> note(String key, Locale locale, Object... arguments) {
        return Optional.of(Tags.said("p", "head-note", Wording.text(locale, key, arguments)));
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
