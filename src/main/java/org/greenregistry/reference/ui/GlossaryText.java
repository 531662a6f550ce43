package org.greenregistry.reference.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.reference.Glossary;
import org.greenregistry.reference.Glossary.Term;
import org.greenregistry.shell.FooterLine;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicAddresses;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The glossary as plain HTML; every term can be pointed at by its code. The foot of every page leads here. */
@Component
@Order(1)
class GlossaryText implements PublicText, PublicAddresses, FooterLine {

    static final String PATH = "glossary";

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return path.equals(PATH)
                ? Optional.of(PublicPage.of(
                        Wording.text(locale, "glossary.title"),
                        Wording.text(locale, "glossary.lead"),
                        PATH,
                        PublicPage.html(content(locale))))
                : Optional.empty();
    }

    @Override
    public Stream<Address> all() {
        return Stream.of(new Address(PATH, null));
    }

    @Override
    public Optional<String> text(Locale locale) {
        return Optional.of(Wording.text(locale, "glossary.title"));
    }

    @Override
    public Optional<String> path() {
        return Optional.of(PATH);
    }

    static Div content(Locale locale) {
        var page = new Div(
                new H1(Wording.text(locale, "glossary.title")),
                Tags.said("p", "lead", Wording.text(locale, "glossary.lead")));
        page.addClassNames("page", "glossary");
        for (var field : Glossary.Field.values()) {
            var terms = Glossary.terms().stream()
                    .filter(term -> term.field() == field)
                    .toList();
            page.add(section(field, terms, locale));
        }
        return page;
    }

    private static HtmlContainer section(Glossary.Field field, List<Term> terms, Locale locale) {
        var section = Tags.section(
                "field-" + field.name().toLowerCase(Locale.ROOT), "", Wording.text(locale, "glossary.field." + field));
        var explained = Tags.tag("dl", "terms");
        terms.stream().filter(Term::isExplained).forEach(term -> explained.add(explained(term, locale)));
        if (explained.getChildren().findAny().isPresent()) {
            section.add(explained);
        }
        var words = Tags.tag("ul", "word-pairs");
        terms.stream()
                .filter(term -> !term.isExplained())
                .forEach(term ->
                        words.add(Tags.tag("li", "", Tags.span("", term.name().in(locale)), other(term, locale))));
        if (words.getChildren().findAny().isPresent()) {
            section.add(words);
        }
        return section;
    }

    private static HtmlContainer explained(Term term, Locale locale) {
        var name = Tags.tag("dt", "", Tags.span("strong", term.name().in(locale)), other(term, locale));
        name.setId(term.code());
        return Tags.tag("div", "", name, Tags.said("dd", "", term.meaning().in(locale)));
    }

    /** The same word in the other language. */
    private static HtmlContainer other(Term term, Locale locale) {
        var language = Lang.isEnglish(locale) ? Lang.VIETNAMESE : Lang.ENGLISH;
        var word = Tags.tag("span", "muted");
        word.setText(term.name().in(language));
        word.getElement().setAttribute("lang", language.getLanguage());
        return word;
    }
}
