package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One project: what it is, how sure that is, where it comes from, whom to ask. */
@Component
class ProjectPage {

    private final ProjectHead head;
    private final ProjectFacts facts;
    private final ContactCard contact;
    private final ProjectSections sections;
    private final Offers offers;
    private final Formats formats;

    ProjectPage(
            ProjectHead head,
            ProjectFacts facts,
            ContactCard contact,
            ProjectSections sections,
            Offers offers,
            Formats formats) {
        this.head = head;
        this.offers = offers;
        this.facts = facts;
        this.contact = contact;
        this.sections = sections;
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
        var reading = new Reading(project, asOf, locale, acts);
        var top = new Div(facts.of(reading));
        top.addClassName("project-top");
        var asked = Tags.tag("aside", "project-aside");
        asked.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.aside"));
        if (asOf == null && !project.withdrawn()) {
            offers.onProject(project, locale).ifPresent(asked::add);
        }
        contact.of(reading).ifPresent(asked::add);
        if (asked.getChildren().findAny().isPresent()) {
            top.add(asked);
        }
        var below = sections.of(reading);
        var page = new Div(
                Tags.tag("div", "row spread", ProjectHead.path(reading), ProjectTools.of(reading)),
                head.of(reading),
                top,
                jumps(below, reading));
        page.addClassNames("page", "project");
        below.forEach(section -> page.add(section.shown()));
        var whole = new Div();
        if (asOf != null) {
            whole.addClassName("past");
            whole.add(past(reading, asOf));
        }
        whole.add(page);
        return whole;
    }

    private Div past(Reading reading, AsOf asOf) {
        var line = new Div(
                new Span(Wording.text(reading.locale(), "catalogue.past.project", asOf.shown(formats))),
                new Anchor(
                        RowCard.href(reading.project().code(), null, reading.locale()),
                        Wording.text(reading.locale(), "catalogue.today")));
        line.addClassName("past-line");
        line.getElement().setAttribute("role", "note");
        return line;
    }

    private static Nav jumps(List<PageSection> sections, Reading reading) {
        var list = Tags.tag("ul", "");
        sections.forEach(section -> list.add(Tags.tag("li", "", reading.jump(section.name(), section.heading()))));
        var nav = new Nav(list);
        nav.addClassName("jumps");
        nav.getElement().setAttribute("aria-label", Wording.text(reading.locale(), "catalogue.jumps"));
        return nav;
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
