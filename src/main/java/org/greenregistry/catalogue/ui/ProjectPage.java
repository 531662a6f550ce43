package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One project: what it is, how sure that is, where it comes from. */
@Component
class ProjectPage {

    private final Freshness freshness;
    private final ProjectFacts facts;
    private final ProjectSections sections;
    private final Offers offers;
    private final Formats formats;

    ProjectPage(Freshness freshness, ProjectFacts facts, ProjectSections sections, Offers offers, Formats formats) {
        this.freshness = freshness;
        this.facts = facts;
        this.sections = sections;
        this.offers = offers;
        this.formats = formats;
    }

    /** What the page's buttons do; the plain page has them too, at rest. */
    interface Acts {

        Acts NONE = new Acts() {};

        default void withdraw() {}

        /** @param path of a RESTRICTED value, shown in {@code field} instead of its mask */
        default void reveal(String path, Span field) {}
    }

    Div of(Published<ProjectContent> project, @Nullable AsOf asOf, Locale locale, Acts acts) {
        var page = new Div(path(project, locale), header(project, asOf, locale, acts), facts.of(project, locale));
        page.addClassNames("page", "project");
        inProcedure(project, locale).ifPresent(page::add);
        sections.of(project, locale, acts).forEach(page::add);
        var whole = new Div();
        if (asOf != null) {
            whole.addClassName("past");
            var line = new Div(
                    new Span(Wording.text(locale, "catalogue.past.project", asOf.shown(formats))),
                    new Anchor(RowCard.href(project.code(), null, locale), Wording.text(locale, "catalogue.today")));
            line.addClassName("past-line");
            line.getElement().setAttribute("role", "note");
            whole.add(line);
        }
        whole.add(page);
        return whole;
    }

    private static Nav path(Published<ProjectContent> project, Locale locale) {
        var nav = new Nav(Tags.link("", ListUrl.ALL.href(locale), Wording.text(locale, "catalogue.list.title")));
        var stage = project.content().stage();
        if (stage != null) {
            nav.add(
                    Tags.sign("", "›"),
                    Tags.link(
                            "",
                            ListUrl.of(Facet.PHASE, stage.phase().name()).href(locale),
                            Wording.text(locale, "project.phase." + stage.phase())));
        }
        nav.add(Tags.sign("", "›"), Tags.span("muted", project.code()));
        nav.addClassName("crumbs");
        nav.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.crumbs"));
        return nav;
    }

    private Header header(Published<ProjectContent> project, @Nullable AsOf asOf, Locale locale, Acts acts) {
        var content = project.content();
        var name = new H1(Marks.text(content.name().text(), locale));
        var status = new Div(
                Marks.stage(content.stage(), content.stageOn(), locale), Marks.evidence(content.evidence(), locale));
        status.addClassNames("row", "status");
        if (content.sample()) {
            status.add(Tags.span("chip alarm", Wording.text(locale, "catalogue.sample")));
        }
        var header = new Header(name, status);
        freshness.of(content.stageOn(), asOf, locale).ifPresent(header::add);
        header.addClassName("project-head");
        if (project.publication() == Publication.INTERNAL || project.withdrawn()) {
            status.add(Tags.span(
                    "chip alarm",
                    Wording.text(locale, project.withdrawn() ? "catalogue.withdrawn" : "catalogue.internal.record")));
        }
        if (asOf == null && !project.withdrawn()) {
            offers.onProject(project, locale).ifPresent(header::add);
        }
        if (Actor.current().is(Role.OFFICER) && asOf == null && !project.withdrawn()) {
            header.add(actions(project, locale, acts));
        }
        return header;
    }

    private static Div actions(Published<ProjectContent> project, Locale locale, Acts acts) {
        var withdraw = Tags.said("button", "button", Wording.text(locale, "catalogue.withdraw"));
        withdraw.getElement().setAttribute("type", "button");
        withdraw.getElement().addEventListener("click", click -> acts.withdraw());
        var actions = new Div(
                Tags.link(
                        "button primary",
                        Lang.path(locale, "work/projects/revise/" + project.code()),
                        Wording.text(locale, "catalogue.revise")),
                withdraw);
        actions.addClassNames("row", "actions");
        return actions;
    }

    /** While an authority examines the file the public knows no more than that. */
    private static Optional<HtmlContainer> inProcedure(Published<ProjectContent> project, Locale locale) {
        var stage = project.content().stage();
        return stage == Stage.IPA_IN_PROCESS || stage == Stage.IRC_IN_PROCESS
                ? Optional.of(Tags.said("p", "panel", Wording.text(locale, "catalogue.procedure")))
                : Optional.empty();
    }

    /** What the address of a project says that is not, or no longer, in the public book. */
    static Div missing(String code, boolean gone, Locale locale) {
        var page = new Div(
                new H1(Wording.text(locale, gone ? "catalogue.gone" : "catalogue.none")),
                new Paragraph(Wording.text(locale, gone ? "catalogue.gone.more" : "catalogue.none.more", code)),
                Tags.link("", ListUrl.ALL.href(locale), Wording.text(locale, "catalogue.none.list")));
        page.addClassNames("page", "error-page");
        return page;
    }
}
