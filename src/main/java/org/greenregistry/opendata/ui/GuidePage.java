package org.greenregistry.opendata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Level;
import org.greenregistry.opendata.OpenDataTerms;
import org.greenregistry.opendata.OpenDataset;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The guide, the same in the plain page and in the live one. */
@org.springframework.stereotype.Component
class GuidePage {

    /** Addresses to try; what each asks stands under {@code opendata.try.} and its number. */
    private static final List<String> TRIES = List.of(
            "api/v1/projects?phase=BUILDING&sort=-capital&lang=en",
            "api/v1/projects.csv?q=solar",
            "api/v1/projects?asOf=2026-01-01",
            "api/v1/stats?by=country",
            "api/v1/code-lists/stage",
            "feed?phase=OPPORTUNITY");

    private final OpenDataTerms terms;
    private final Office office;
    private final GuideProof proof;

    GuidePage(OpenDataTerms terms, Office office, GuideProof proof) {
        this.terms = terms;
        this.office = office;
        this.proof = proof;
    }

    Div in(Locale locale) {
        var page = new Div(
                new H1(Wording.text(locale, "opendata.title")),
                said("lead", "opendata.lead", locale),
                sets(locale),
                tries(locale),
                words(locale),
                grants(locale),
                prose(
                        "cite",
                        locale,
                        Tags.said(
                                "p",
                                "guide-quote",
                                Wording.text(locale, "opendata.cite.pattern", office.book(locale)))),
                prose("limits", locale),
                proof.in(locale),
                contact(locale));
        page.addClassNames("page", "guide");
        return page;
    }

    static HtmlContainer said(String classes, String key, Locale locale) {
        return Tags.said("p", classes, Wording.text(locale, key));
    }

    /** An address of the registry that is no page of it: Vaadin would look for one. */
    static Anchor data(String path) {
        var link = Tags.link("guide-address", path, "/" + path);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static HtmlContainer section(String name, Locale locale) {
        return Tags.section(name, "", Wording.text(locale, "opendata." + name));
    }

    private static HtmlContainer prose(String name, Locale locale, Component... parts) {
        var section = section(name, locale);
        section.add(said("", "opendata." + name + ".text", locale));
        section.add(parts);
        return section;
    }

    private static HtmlContainer sets(Locale locale) {
        var list = Tags.tag("ul", "guide-sets");
        for (var set : OpenDataset.values()) {
            var name = Tags.said("h3", "", set.title(locale));
            name.setId(set.id());
            var forms = Tags.tag("ul", "guide-forms");
            set.forms()
                    .forEach(form ->
                            forms.add(Tags.tag("li", "", Tags.span("guide-form", form.name()), data(form.path()))));
            list.add(Tags.tag("li", "", name, Tags.said("p", "", set.description(locale)), forms));
        }
        var section = section("sets", locale);
        section.add(list, said("", "opendata.sets.catalog", locale));
        section.add(addresses("api/v1/catalog.jsonld", "api/v1/catalog.ttl"));
        return section;
    }

    private static HtmlContainer addresses(String... paths) {
        var list = Tags.tag("ul", "guide-addresses");
        Stream.of(paths).forEach(path -> list.add(Tags.tag("li", "", data(path))));
        return list;
    }

    private static HtmlContainer tries(Locale locale) {
        var list = Tags.tag("dl", "terms");
        for (var number = 0; number < TRIES.size(); number++) {
            list.add(term(Tags.tag("dt", "", data(TRIES.get(number))), Wording.text(locale, "opendata.try." + number)));
        }
        return prose(
                "try",
                locale,
                list,
                Tags.tag(
                        "p",
                        "",
                        Tags.link("", Lang.path(locale, ApiText.PATH), Wording.text(locale, "api.page.title"))));
    }

    private static HtmlContainer term(HtmlContainer name, String meaning) {
        return Tags.tag("div", "", name, Tags.said("dd", "", meaning));
    }

    private static HtmlContainer words(Locale locale) {
        var list = Tags.tag("dl", "terms");
        for (var word : List.of("version", "asOf", "stage", "green", "gap")) {
            list.add(term(
                    Tags.said("dt", "", Wording.text(locale, "opendata.word." + word)),
                    Wording.text(locale, "opendata.word." + word + ".text")));
        }
        Stream.of(CapitalKind.values())
                .filter(kind -> kind.level() == Level.PUBLIC)
                .forEach(kind -> list.add(term(
                        coded("project.capital.kind." + kind, kind, locale),
                        Wording.text(locale, "opendata.capital." + kind))));
        var stages = Tags.tag("dl", "terms");
        Stream.of(Stage.values())
                .filter(stage -> !stage.isInternal())
                .forEach(stage -> stages.add(term(
                        coded("project.opening.stage." + stage, stage, locale),
                        Wording.text(locale, "catalogue.stage.means." + stage))));
        return prose(
                "words",
                locale,
                list,
                Tags.said("h3", "", Wording.text(locale, "opendata.stages")),
                stages,
                Tags.tag(
                        "p", "", Tags.link("", Lang.path(locale, "glossary"), Wording.text(locale, "glossary.title"))));
    }

    /** What people call it, and what files and addresses do. */
    private static HtmlContainer coded(String key, Enum<?> value, Locale locale) {
        return Tags.tag("dt", "", Tags.span("", Wording.text(locale, key)), Tags.said("code", "", value.name()));
    }

    private HtmlContainer grants(Locale locale) {
        var section = section("terms", locale);
        terms.licence(locale)
                .ifPresentOrElse(
                        licence -> section.add(Tags.tag(
                                "p",
                                "",
                                Tags.span("", Wording.text(locale, "opendata.licence") + " "),
                                Tags.link("", licence.address().toString(), licence.name()))),
                        () -> section.add(said("", "opendata.licence.none", locale)));
        section.add(said("", "opendata.rhythm", locale));
        return section;
    }

    private HtmlContainer contact(Locale locale) {
        var section = section("contact", locale);
        section.add(Tags.said("p", "", office.authority(locale).orElseGet(() -> office.book(locale))));
        office.mail().ifPresent(mail -> section.add(Tags.tag("p", "", Tags.link("", "mailto:" + mail, mail))));
        office.phone().ifPresent(phone -> section.add(Tags.said("p", "", phone)));
        section.add(Tags.tag(
                "p", "", Tags.link("", Lang.path(locale, "ask"), Wording.text(locale, "opendata.contact.ask"))));
        return section;
    }
}
