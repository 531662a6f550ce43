package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.insight.Overview;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** How the figures of a paper are counted, by which clocks, and what they leave out. */
@Component
class PaperNotes {

    private static final List<String> FIGURES = List.of(
            "valid",
            "flow",
            "implemented",
            "started",
            "work",
            "land",
            "solar",
            "avoided",
            "evidence",
            "blocked",
            "late",
            "held",
            "slow",
            "complete",
            "contradictory",
            "stale");

    private final PaperWords words;
    private final Office office;
    private final Formats formats;

    PaperNotes(PaperWords words, Office office, Formats formats) {
        this.words = words;
        this.office = office;
        this.formats = formats;
    }

    /** The two clocks in words, and whether samples count. */
    String clocks(PaperQuestion asked, Locale locale) {
        var clocks = Wording.text(
                locale,
                "briefing.clocks",
                asked.period().text(locale),
                formats.date(asked.question(formats.zone()).day()),
                formats.dateTime(asked.closing()));
        var samples = asked.filter().samples();
        return samples == Samples.EXCLUDE ? clocks : clocks + ". " + Wording.text(locale, "insight.samples." + samples);
    }

    /** Those every paper has. */
    List<String> of(PaperQuestion asked, Locale locale) {
        var notes = new ArrayList<String>();
        notes.add(Wording.text(locale, "briefing.note.source", office.book(locale)));
        notes.add(Wording.text(locale, "briefing.note.period"));
        notes.add(Wording.text(locale, "briefing.note.closing"));
        notes.add(Wording.text(locale, "briefing.note.money"));
        notes.add(Wording.text(locale, "briefing.note.samples." + asked.filter().samples()));
        var narrowing = words.narrowing(asked, locale);
        notes.add(
                narrowing.isEmpty()
                        ? Wording.text(locale, "briefing.note.all")
                        : Wording.text(locale, "briefing.note.narrowed", String.join("; ", narrowing)));
        return notes;
    }

    /** With the definitions of figures, and what they leave out. */
    List<String> of(PaperQuestion asked, Overview overview, Locale locale) {
        var plan = overview.plan();
        var leftOut = Stream.of(plan.silent(), plan.announcedOnly())
                .map(figure -> Wording.text(
                        locale,
                        "insight.leftOut." + figure.key(),
                        words.sum(figure, locale).shown()));
        var defined = FIGURES.stream()
                .map(name -> Wording.text(locale, name.equals("flow") ? "briefing.flow" : "insight." + name) + ": "
                        + Wording.text(locale, "insight." + name + ".how"));
        return Stream.of(of(asked, locale).stream(), leftOut, defined)
                .flatMap(notes -> notes)
                .toList();
    }
}
