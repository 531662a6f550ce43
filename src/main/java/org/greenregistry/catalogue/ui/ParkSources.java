package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.place.ParkNote;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What public sources say of a park, and which ones. */
final class ParkSources {

    private ParkSources() {}

    /** Where the area was found, or how sure it is without a source. */
    static Span area(ParkNote note, Locale locale) {
        return note.areaConfidence() == null
                ? sources(note.areaSources(), locale)
                : Tags.span(
                        "fact-more",
                        Wording.text(
                                locale,
                                "catalogue.places.unverified",
                                Wording.text(locale, "record.sources.confidence." + note.areaConfidence())
                                        .toLowerCase(locale)));
    }

    static Stream<HtmlContainer> about(ParkNote note, Locale locale) {
        if (note.about().vi() == null) {
            return Stream.of();
        }
        var about = Tags.said("p", "prose", note.about().in(locale));
        return note.sources().isEmpty()
                ? Stream.of(about)
                : Stream.of(about, Tags.tag("p", "muted small", sources(note.sources(), locale)));
    }

    private static Span sources(List<String> sources, Locale locale) {
        var line = Tags.span("fact-more", Wording.text(locale, "catalogue.places.sources") + " ");
        for (var i = 0; i < sources.size(); i++) {
            if (i > 0) {
                line.add(new Span(", "));
            }
            line.add(source(sources.get(i), locale));
        }
        return line;
    }

    private static Component source(String source, Locale locale) {
        return source.equals(ParkNote.FILE)
                ? new Span(Wording.text(locale, "catalogue.places.source.file"))
                : Papers.link(source);
    }
}
