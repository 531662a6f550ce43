package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * One of the six facts at the top of a project's page.
 *
 * @param name last part of the key of its label
 * @param value never empty: what is not known says so
 */
record Fact(String name, Span value) {

    /** A value with what belongs to it, smaller, below. */
    static Fact of(String name, String value, Stream<String> more) {
        var made = new Span(Tags.span("fact-value", value));
        more.filter(words -> !words.isBlank()).forEach(words -> made.add(Tags.span("fact-more", words)));
        return new Fact(name, made);
    }

    Fact explained(HtmlContainer help) {
        return new Fact(name, new Span(value, help));
    }

    HtmlContainer shown(Locale locale) {
        return Tags.tag(
                "div",
                "",
                Tags.said("dt", "", Wording.text(locale, "catalogue.fact." + name)),
                Tags.tag("dd", "", value));
    }
}
