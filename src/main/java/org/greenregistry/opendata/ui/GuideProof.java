package org.greenregistry.opendata.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import org.greenregistry.journal.JournalService;
import org.greenregistry.opendata.VerifyProgram;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The end of the journal as it is now, and how a version is checked with nothing but its proof. */
@Component
class GuideProof {

    private static final List<String> STEPS = List.of(
            "opendata.verify.0", "opendata.verify.1", "opendata.verify.2", "opendata.verify.3", "opendata.verify.4");

    private final JournalService journal;
    private final VerifyProgram program;
    private final Formats formats;

    GuideProof(JournalService journal, VerifyProgram program, Formats formats) {
        this.journal = journal;
        this.program = program;
        this.formats = formats;
    }

    HtmlContainer in(Locale locale) {
        var section = Tags.section("verify", "", Wording.text(locale, "opendata.verify"));
        section.add(
                GuidePage.said("", "opendata.verify.text", locale), end(locale), GuidePage.data("api/v1/journal/head"));
        var steps = Tags.tag("ol", "guide-steps");
        STEPS.forEach(step -> steps.add(Tags.said("li", "", Wording.text(locale, step))));
        var listing = Tags.tag("pre", "guide-program", Tags.said("code", "", program.text()));
        // Whoever has no mouse scrolls it with the arrow keys.
        listing.getElement().setAttribute("tabindex", "0");
        listing.getElement().setAttribute("role", "region");
        listing.getElement().setAttribute("aria-label", Wording.text(locale, "opendata.verify.program"));
        section.add(
                steps,
                Tags.said("h3", "", Wording.text(locale, "opendata.verify.program")),
                GuidePage.said("", "opendata.verify.program.text", locale),
                GuidePage.data("api/v1/verify.py"),
                listing,
                GuidePage.said("", "opendata.verify.rest", locale));
        return section;
    }

    private HtmlContainer end(Locale locale) {
        var head = journal.head();
        var list = Tags.tag("dl", "guide-head");
        pair(list, Wording.text(locale, "opendata.head.entries"), formats.number(head.entries(), locale));
        pair(list, Wording.text(locale, "opendata.head.hash"), head.hash());
        if (head.entries() > 0) {
            pair(list, Wording.text(locale, "opendata.head.at"), formats.dateTime(head.at()));
        }
        return list;
    }

    private static void pair(HtmlContainer list, String name, String value) {
        list.add(Tags.tag("div", "", Tags.said("dt", "", name), Tags.said("dd", "", value)));
    }
}
