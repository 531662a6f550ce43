package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.insight.Closing;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.LateEntries;
import org.greenregistry.insight.LateEntries.Kind;
import org.greenregistry.insight.LateEntries.Line;
import org.greenregistry.insight.LateEntries.Said;
import org.greenregistry.insight.LateEntries.Subject;
import org.greenregistry.insight.Unit;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What came into the book of a closed period after its closing. */
@org.springframework.stereotype.Component
class LatePart {

    private static final String ID = "late";
    private static final int SHOWN = 50;

    private final InsightService insight;
    private final ClosingService closings;
    private final RecordService records;
    private final FigureWords words;
    private final Formats formats;
    private final Clock clock;

    LatePart(
            InsightService insight,
            ClosingService closings,
            RecordService records,
            FigureWords words,
            Formats formats,
            Clock clock) {
        this.insight = insight;
        this.closings = closings;
        this.records = records;
        this.words = words;
        this.formats = formats;
        this.clock = clock;
    }

    /** Of the asked period and the one before, as far as they are closed. */
    private List<LateEntries> late(OverviewUrl url) {
        return Stream.of(url.period(), url.period().previous())
                .flatMap(period -> closings.last(period, url.known(clock.instant())).stream())
                .map(closing -> insight.late(url.asked().filter(), closing, until(closing, url)))
                .toList();
    }

    /** A closing itself is compared with the book of now. */
    private Instant until(Closing closing, OverviewUrl url) {
        var known = url.known(clock.instant());
        return closing.at().equals(known) ? clock.instant() : known;
    }

    /** One sentence for each closed period that got something. */
    List<HtmlContainer> sentences(OverviewUrl url, Locale locale) {
        return late(url).stream()
                .filter(late -> !late.lines().isEmpty())
                .map(late -> Tags.tag(
                        "p",
                        "late-note",
                        Tags.sign("", "⚠"),
                        Tags.link("", url.href(ChangesView.PATH, locale) + "#" + id(late), sentence(late, locale))))
                .toList();
    }

    private String sentence(LateEntries late, Locale locale) {
        var period = late.closing().period().text(locale);
        var later = late.documents(Kind.LATE);
        var parts = Stream.of(
                later == 0 ? "" : Wording.text(locale, "insight.late.LATE.sum", words.number(later, locale), period),
                late.lines(Kind.CORRECTED).isEmpty()
                        ? ""
                        : Wording.text(
                                locale,
                                "insight.late.CORRECTED.sum",
                                words.number(late.documents(Kind.CORRECTED), locale),
                                period),
                late.lines(Kind.GONE).isEmpty()
                        ? ""
                        : Wording.text(
                                locale,
                                "insight.late.GONE.sum",
                                words.number(late.documents(Kind.GONE), locale),
                                period));
        var said = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        var sums = sums(late, locale);
        return sums.isEmpty() ? said : Wording.text(locale, "insight.late.sums", said, sums);
    }

    private String sums(LateEntries late, Locale locale) {
        return Arrays.stream(Subject.values())
                .flatMap(subject -> late.differences(subject).entrySet().stream()
                        .map(sum -> Wording.text(
                                locale,
                                "insight.late.sum",
                                Wording.text(locale, "insight.late.of." + subject),
                                signed(sum.getValue(), sum.getKey(), locale))))
                .collect(Collectors.joining(", "));
    }

    private String signed(BigDecimal amount, String currency, Locale locale) {
        return (amount.signum() < 0 ? "–" : "+") + words.amount(amount.abs(), Unit.valueOf(currency), locale);
    }

    /** Every line of every closed period. */
    List<HtmlContainer> sections(OverviewUrl url, Locale locale) {
        return late(url).stream().map(late -> section(late, locale)).toList();
    }

    private static String id(LateEntries late) {
        return ID + "-" + late.closing().period();
    }

    private HtmlContainer section(LateEntries late, Locale locale) {
        var closing = late.closing();
        var section = Tags.section(
                id(late),
                "insight-block",
                Wording.text(locale, "insight.late.head", closing.period().text(locale)));
        section.add(Tags.said("p", "muted", Wording.text(locale, "insight.late.lead", formats.dateTime(closing.at()))));
        if (late.lines().isEmpty()) {
            section.add(Tags.said("p", "", Wording.text(locale, "insight.late.none")));
            return section;
        }
        section.add(Tags.said("p", "", sentence(late, locale)), table(late, locale));
        if (late.lines().size() > SHOWN) {
            section.add(Tags.said(
                    "p",
                    "muted",
                    Wording.text(
                            locale,
                            "insight.changes.more",
                            SHOWN,
                            words.number(late.lines().size(), locale))));
        }
        return section;
    }

    private Component table(LateEntries late, Locale locale) {
        var table = new Table(
                Wording.text(
                        locale, "insight.late.head", late.closing().period().text(locale)),
                Stream.of("project", "kind", "subject", "day", "closed", "now")
                        .map(column -> Wording.text(locale, "insight.late." + column))
                        .toList());
        late.lines().stream()
                .limit(SHOWN)
                .forEach(line -> table.row(
                        Tags.link("", href(line, locale), name(line.code(), locale)),
                        Tags.span("", Wording.text(locale, "insight.late." + line.kind())),
                        Tags.span("", subject(line.said(), locale)),
                        Tags.span("", formats.date(line.said().day())),
                        Tags.span("", value(line.closed(), locale)),
                        Tags.span("", value(line.now(), locale))));
        return table.done();
    }

    /** What the project changed since the closing. */
    private static String href(Line line, Locale locale) {
        var history = Lang.path(locale, "history/project/" + line.code());
        return line.from() == null || line.to() == null
                ? history
                : history + "?from=" + line.from() + "&to=" + line.to();
    }

    private String name(String code, Locale locale) {
        return records.named("project", code)
                .map(found -> code + " · " + found.title().in(locale))
                .orElse(code);
    }

    private static String subject(Said said, Locale locale) {
        var report = said.report();
        return Wording.text(
                locale,
                "insight.late.subject." + said.subject(),
                said.stage() == null ? "" : Wording.text(locale, "project.opening.stage." + said.stage()),
                report == null ? "" : report.text(locale));
    }

    /** The day too, of what only has a day. */
    private String value(@Nullable Said said, Locale locale) {
        if (said == null) {
            return "–";
        }
        var amount = said.amount();
        var currency = said.currency();
        return amount == null || currency == null
                ? formats.date(said.day())
                : words.amount(amount, Unit.valueOf(currency), locale);
    }
}
