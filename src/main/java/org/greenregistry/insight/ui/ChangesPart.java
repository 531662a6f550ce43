package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Block 3: what changed? */
@org.springframework.stereotype.Component
class ChangesPart {

    private final FigureWords words;
    private final LatePart late;
    private final BlockFrame frame;
    private final Formats formats;

    ChangesPart(FigureWords words, LatePart late, BlockFrame frame, Formats formats) {
        this.words = words;
        this.late = late;
        this.frame = frame;
        this.formats = formats;
    }

    HtmlContainer of(Changes changes, OverviewUrl url, Locale locale) {
        var section = Tags.section("changes", "insight-block", Wording.text(locale, "insight.changes"));
        section.add(
                Tags.said("p", "muted", Wording.text(locale, "insight.changes.between", formats.date(url.against()))));
        if (changes.lines().isEmpty()) {
            section.add(Tags.said("p", "", Wording.text(locale, "insight.changes.none")));
            late.sentences(url, locale).forEach(section::add);
            return section;
        }
        var counts = changes.counts();
        var list = Tags.tag("ul", "change-counts");
        for (var kind : Changes.Kind.values()) {
            var text = Wording.text(
                    locale,
                    "insight.changes." + kind,
                    words.number(counts.getOrDefault(kind, 0L), locale),
                    sums(changes, kind, locale));
            list.add(Tags.tag(
                    "li",
                    "",
                    counts.containsKey(kind)
                            ? Tags.link("", href(url, kind, locale), text)
                            : Tags.span("muted", text)));
        }
        section.add(list, frame.files(Block.CHANGES, Wording.text(locale, "insight.changes"), url, locale));
        late.sentences(url, locale).forEach(section::add);
        return section;
    }

    static String href(OverviewUrl url, Changes.Kind kind, Locale locale) {
        return url.href(ChangesView.PATH, locale) + "&" + ChangesView.KIND + "=" + kind;
    }

    private String sums(Changes changes, Changes.Kind kind, Locale locale) {
        return changes.sums(kind).entrySet().stream()
                .map(sum -> words.amount(sum.getValue(), Unit.valueOf(sum.getKey()), locale))
                .collect(Collectors.joining(", "));
    }
}
