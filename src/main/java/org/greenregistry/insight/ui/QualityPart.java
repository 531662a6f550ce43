package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.insight.Unit;
import org.greenregistry.insight.WorkQuality;
import org.greenregistry.insight.WorkQuality.Turnaround;
import org.greenregistry.insight.ui.QualityUrl.Listed;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.LeftDrafts;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The quality of work in numbers: reviews, answers, drafts. */
@org.springframework.stereotype.Component
class QualityPart {

    /** In hours. */
    private static final int DAY = 24;

    private final FigureWords words;
    private final CodeLists codes;
    private final ActorNames names;
    private final Formats formats;

    QualityPart(FigureWords words, CodeLists codes, ActorNames names, Formats formats) {
        this.words = words;
        this.codes = codes;
        this.names = names;
        this.formats = formats;
    }

    HtmlContainer tiles(WorkQuality quality, QualityUrl url, Locale locale) {
        var all = quality.all();
        var tiles = Tags.tag(
                "div",
                "tiles",
                new Tile("insight.work.review", locale)
                        .add(number(url.listing(Listed.DECISIONS, ""), all.decisions(), median(all, locale), locale))
                        .note("insight.work.review.worst", worst(all, locale))
                        .note("insight.work.review.count", words.number(all.decisions(), locale))
                        .how("insight.work.review.how")
                        .done(),
                new Tile("insight.work.returned", locale)
                        .add(number(
                                url.listing(Listed.RETURNED, ""),
                                all.returned(),
                                Wording.text(locale, "insight.percent", all.returnedPercent()),
                                locale))
                        .note(
                                "insight.work.returned.of",
                                words.number(all.returned(), locale),
                                words.number(all.decisions(), locale))
                        .how("insight.work.returned.how")
                        .done(),
                answers(quality, url, locale),
                new Tile("insight.work.drafts", locale)
                        .add(Tags.span("tile-number", words.number(quality.draftCount(), locale)))
                        .note("insight.work.drafts.rule", quality.draftDays())
                        .how("insight.work.drafts.how")
                        .done());
        return Tags.tag("section", "insight-block", tiles);
    }

    private Component number(QualityUrl url, long count, String text, Locale locale) {
        return count == 0 ? Tags.span("tile-number", text) : Tags.link("tile-number", url.href(locale), text);
    }

    private HtmlContainer answers(WorkQuality quality, QualityUrl url, Locale locale) {
        var list = Tags.tag("dl", "tile-list");
        list.add(
                line(Listed.KEPT, quality.kept().size(), url, locale),
                line(Listed.LATE, quality.late().size(), url, locale),
                line(Listed.OVERDUE, quality.overdue().size(), url, locale));
        return new Tile("insight.work.answers", locale)
                .add(list)
                .how("insight.work.answers.how")
                .done();
    }

    private Component line(Listed listed, long count, QualityUrl url, Locale locale) {
        return Tags.tag(
                "div",
                "",
                Tags.said("dt", "", Wording.text(locale, "insight.work.list." + listed)),
                Tags.tag("dd", "", number(url.listing(listed, ""), count, words.number(count, locale), locale)));
    }

    HtmlContainer reviewers(WorkQuality quality, QualityUrl url, Locale locale) {
        var known = names.names(quality.reviewers().stream()
                .filter(one -> !one.key().isEmpty())
                .map(one -> UUID.fromString(one.key()))
                .toList());
        return table(
                "insight.work.reviewers",
                quality.reviewers(),
                key -> key.isEmpty() ? unnamed(locale) : known.getOrDefault(UUID.fromString(key), unnamed(locale)),
                key -> url.listing(Listed.DECISIONS, key).href(locale),
                locale);
    }

    HtmlContainer agencies(WorkQuality quality, Locale locale) {
        return table(
                "insight.work.agencies",
                quality.agencies(),
                key -> key.isEmpty()
                        ? Wording.text(locale, "insight.unknown")
                        : codes.name(ReferenceList.AGENCY, key, locale),
                key -> "",
                locale);
    }

    private HtmlContainer table(
            String key, List<Turnaround> lines, UnaryOperator<String> name, UnaryOperator<String> href, Locale locale) {
        var table = new Table(
                Wording.text(locale, key),
                Stream.of("who", "decisions", "median", "worst", "returned")
                        .map(column -> Wording.text(locale, "insight.work.column." + column))
                        .toList());
        lines.forEach(line -> {
            var count = words.number(line.decisions(), locale);
            var link = href.apply(line.key());
            table.row(
                    name.apply(line.key()),
                    link.isEmpty() ? Tags.span("", count) : Tags.link("", link, count),
                    Tags.span("", median(line, locale)),
                    Tags.span("", worst(line, locale)),
                    Tags.span("", Wording.text(locale, "insight.percent", line.returnedPercent())));
        });
        return table.done();
    }

    /** What is in the drafts is their owners'. */
    HtmlContainer drafts(WorkQuality quality, Locale locale) {
        var known = names.names(quality.drafts().stream().map(LeftDrafts::owner).toList());
        var table = new Table(
                Wording.text(locale, "insight.work.drafts"),
                Stream.of("owner", "drafts", "since")
                        .map(column -> Wording.text(locale, "insight.work.column." + column))
                        .toList());
        quality.drafts()
                .forEach(left -> table.row(
                        known.getOrDefault(left.owner(), unnamed(locale)),
                        Tags.span("", words.number(left.count(), locale)),
                        Tags.span("", formats.date(left.oldest()))));
        return table.done();
    }

    private static String unnamed(Locale locale) {
        return Wording.text(locale, "person.unnamed");
    }

    private String median(Turnaround line, Locale locale) {
        return days(line.medianHours(), locale);
    }

    private String worst(Turnaround line, Locale locale) {
        var worst = line.worst();
        return days(worst == null ? null : worst.waited().toHours(), locale);
    }

    /** Hours up to two days, then days. */
    String days(@Nullable Long hours, Locale locale) {
        if (hours == null) {
            return Wording.text(locale, "insight.work.nothing");
        }
        if (hours < 1) {
            return Wording.text(locale, "insight.work.atOnce");
        }
        return hours < 2 * DAY
                ? Wording.text(locale, "insight.work.hours", words.number(hours, locale))
                : words.amount(
                        BigDecimal.valueOf(hours).divide(BigDecimal.valueOf(DAY), 1, RoundingMode.HALF_UP),
                        Unit.DAYS,
                        locale);
    }
}
