package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Countries;
import org.greenregistry.ledger.Published;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What the book says about one organisation, as plain elements: the page before Vaadin starts shows the same. */
@org.springframework.stereotype.Component
class OrganisationPage {

    private final OrganisationFacts facts;
    private final Kinship kinship;

    OrganisationPage(OrganisationFacts facts, Kinship kinship) {
        this.facts = facts;
        this.kinship = kinship;
    }

    /** @param acts what a reader can press besides the links */
    Div of(Published<OrganisationContent> organisation, Locale locale, List<? extends Component> acts) {
        var content = organisation.content();
        var page = new Div(trail(locale), head(organisation, locale));
        page.addClassNames("page", "record");
        facts.profile(content, locale).ifPresent(page::add);
        page.add(pairs(content, locale));
        var row = acts(organisation, locale);
        acts.forEach(row::add);
        if (row.getComponentCount() > 0) {
            page.add(row);
        }
        Stream.of(facts.capabilities(content, locale), facts.sites(content, locale), facts.office(content, locale))
                .flatMap(Optional::stream)
                .forEach(page::add);
        children(organisation, locale).ifPresent(page::add);
        kinship.parts(organisation, locale).forEach(page::add);
        facts.sources(content, locale).ifPresent(page::add);
        return page;
    }

    private static HtmlContainer trail(Locale locale) {
        var trail = Tags.tag(
                "nav",
                "trail",
                Tags.link("", Lang.path(locale, OrganisationsUrl.PATH), Wording.text(locale, "organisation.list")));
        trail.getElement().setAttribute("aria-label", Wording.text(locale, "record.trail"));
        return trail;
    }

    private static Div head(Published<OrganisationContent> organisation, Locale locale) {
        var content = organisation.content();
        var name = content.name().text();
        var heading = new H1(name.in(locale));
        if (name.isForeignIn(locale)) {
            heading.getElement().setAttribute("lang", Lang.isEnglish(locale) ? "vi" : "en");
        }
        var line = Tags.tag("p", "row muted", Tags.span("row-code", organisation.code()));
        content.roles()
                .forEach(role -> line.add(Tags.link(
                        "chip",
                        Lang.path(locale, OrganisationsUrl.PATH) + "?role=" + role,
                        Wording.text(locale, "record.role." + role))));
        if (content.sample()) {
            line.add(Tags.span("chip", Wording.text(locale, "record.sample.chip")));
        }
        var head = new Div(heading, line);
        if (organisation.withdrawn()) {
            head.add(new Paragraph(Wording.text(locale, "organisation.withdrawn")));
        }
        return head;
    }

    private HtmlContainer pairs(OrganisationContent content, Locale locale) {
        var pairs = Tags.tag("dl", "pairs");
        var unknown = Tags.span("unknown", Wording.text(locale, "organisation.unknown"));
        pair(pairs, "shortName", text(content.shortName()), locale);
        pair(pairs, "country", country(content.country(), locale).or(() -> Optional.of(unknown)), locale);
        pair(
                pairs,
                "ownership",
                text(content.ownership())
                        .map(any -> new Span(Wording.text(locale, "organisation.ownership." + content.ownership()))),
                locale);
        pair(pairs, "owner", text(content.owner()), locale);
        pair(pairs, "ultimateCountry", country(content.ultimateCountry(), locale), locale);
        pair(pairs, "parent", kinship.parent(content, locale), locale);
        pair(pairs, "website", Optional.ofNullable(content.website()).map(site -> new Anchor(site, site)), locale);
        pair(pairs, "note", text(content.note()), locale);
        return pairs;
    }

    private static void pair(HtmlContainer pairs, String field, Optional<? extends Component> value, Locale locale) {
        value.ifPresent(shown -> pairs.add(Tags.tag(
                "div",
                "",
                Tags.said("dt", "", Wording.text(locale, "organisation." + field)),
                Tags.tag("dd", "", shown))));
    }

    private static Optional<Component> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(known -> new Span(known.toString()));
    }

    private static Optional<Component> country(@Nullable String code, Locale locale) {
        return Optional.ofNullable(code).map(known -> new Span(Countries.name(known, locale)));
    }

    private Optional<Component> children(Published<OrganisationContent> organisation, Locale locale) {
        var children = kinship.children(organisation, locale);
        if (children.isEmpty()) {
            return Optional.empty();
        }
        var list = Tags.tag("ul", "record-items");
        children.forEach(child -> list.add(Tags.tag("li", "", child)));
        var section = Tags.section("children", "", Wording.text(locale, "organisation.children"));
        section.add(list);
        return Optional.of(section);
    }

    private static Div acts(Published<OrganisationContent> organisation, Locale locale) {
        var row = new Div();
        row.addClassNames("row", "record-acts");
        if (Actor.current().is(Role.OFFICER)) {
            row.add(button("organisation.edit", "work/organisations/revise/" + organisation.code(), locale));
        }
        if (Actor.current().isStaff()) {
            row.add(button("organisation.history", "history/organisation/" + organisation.code(), locale));
        }
        return row;
    }

    private static Anchor button(String key, String path, Locale locale) {
        return Tags.link("button", Lang.path(locale, path), Wording.text(locale, key));
    }
}
