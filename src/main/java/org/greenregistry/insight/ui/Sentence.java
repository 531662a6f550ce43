package org.greenregistry.insight.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The overview in one sentence to read aloud. */
@Component
class Sentence {

    private final FigureWords words;
    private final Formats formats;

    Sentence(FigureWords words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    String of(Overview overview, YearPlan year, Locale locale) {
        var plan = overview.plan();
        var said = new StringBuilder(Wording.text(
                locale,
                "insight.sentence.stock",
                formats.date(overview.question().day()),
                words.number(plan.valid().projects(), locale)));
        var fresh = plan.flows(Flow.Kind.NEW);
        var period = overview.question().period().text(locale);
        said.append(' ')
                .append(
                        fresh.isEmpty()
                                ? Wording.text(locale, "insight.sentence.none", period)
                                : Wording.text(
                                        locale,
                                        "insight.sentence.new",
                                        period,
                                        fresh.stream()
                                                .map(figure -> flow(overview, year, figure, locale))
                                                .collect(Collectors.joining("; "))));
        var stuck = overview.stuck();
        var longest = stuck.longest();
        if (longest != null) {
            said.append(' ')
                    .append(Wording.text(
                            locale,
                            "insight.sentence.stuck",
                            words.number(stuck.blocked().projects(), locale),
                            words.amount(BigDecimal.valueOf(longest.days()), Unit.DAYS, locale),
                            Wording.text(locale, "project.obstacles.kind." + longest.about())
                                    .toLowerCase(locale)));
        }
        var samples = overview.question().filter().samples();
        if (samples != Samples.EXCLUDE) {
            said.append(' ').append(Wording.text(locale, "insight.samples." + samples));
        }
        return said.toString();
    }

    /** With the part of the year's plan where there is one: {@code 320 triệu USD (6 dự án; từ đầu năm …)}. */
    private String flow(Overview overview, YearPlan year, Figure figure, Locale locale) {
        var details = Stream.of(
                        Optional.of(words.projects(figure.projects(), locale)),
                        TargetKey.ofFigure(figure.key()).flatMap(key -> year.share(key, words, locale)),
                        Optional.of(words.change(figure.sum(), overview.plan().before(figure), locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return words.sum(figure, locale) + " (" + details + ")";
    }
}
