package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Figures in words. */
@Component
class FigureWords {

    private final Formats formats;

    FigureWords(Formats formats) {
        this.formats = formats;
    }

    /** The number with what it is counted in: {@code 1,3 tỷ USD}, {@code 12 dự án}. */
    String sum(Figure figure, Locale locale) {
        return amount(figure.sum(), figure.unit(), locale);
    }

    String amount(BigDecimal sum, Unit unit, Locale locale) {
        return switch (unit) {
            case VND, USD, EUR -> formats.money(whole(sum), Currency.getInstance(unit.name()), locale);
            case PROJECTS, PEOPLE, HECTARES, KILOWATTS_PEAK, TONNES_CO2, DAYS ->
                Wording.text(
                        locale,
                        "insight.unit." + unit,
                        formats.number(sum.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), locale),
                        sum);
        };
    }

    /** The same where it is a sum of what some projects state: how many those are, or that none does. */
    String stated(Figure figure, Locale locale) {
        return figure.isUnstated() ? Wording.text(locale, "figures.unsaid") : sum(figure, locale);
    }

    /** Of how many projects a sum is; empty for counts, and where nobody states anything. */
    String stating(Figure figure, Locale locale) {
        return figure.unit() == Unit.PROJECTS || figure.isUnstated()
                ? ""
                : Wording.text(locale, "insight.stating", projects(figure.stating(), locale));
    }

    /** Sums of whole books are not read to the cent. */
    private static BigDecimal whole(BigDecimal sum) {
        return sum.setScale(0, RoundingMode.HALF_UP);
    }

    String projects(long count, Locale locale) {
        return Wording.text(locale, "insight.unit.PROJECTS", formats.number(count, locale), count);
    }

    String number(Number number, Locale locale) {
        return formats.number(number, locale);
    }

    /** Figures under each other, each of which opens its rows. */
    HtmlContainer lines(List<Figure> figures, OverviewUrl url, Locale locale, Function<Figure, String> name) {
        var list = Tags.tag("dl", "tile-list");
        figures.forEach(figure ->
                list.add(Tags.tag("div", "", Tags.said("dt", "", name.apply(figure)), value(figure, url, locale))));
        return list;
    }

    private HtmlContainer value(Figure figure, OverviewUrl url, Locale locale) {
        if (figure.isUnstated()) {
            return Tags.said("dd", "muted", stated(figure, locale));
        }
        var value = Tags.tag("dd", "", Tile.number(url, figure, sum(figure, locale), locale));
        var stating = stating(figure, locale);
        if (!stating.isEmpty()) {
            value.add(Tags.said("p", "small muted", stating));
        }
        return value;
    }

    /** Numbers that stand beside each other and are never added; where there is none, who can enter them. */
    HtmlContainer list(String key, List<Figure> figures, OverviewUrl url, Locale locale) {
        var tile = new Tile(key, locale);
        if (figures.stream().allMatch(figure -> figure.isNothing() || figure.isUnstated())) {
            tile.note("insight.list.none");
        } else {
            tile.add(lines(figures, url, locale, figure -> Wording.text(locale, "insight." + figure.key())));
        }
        return tile.how(key + ".how").done();
    }

    /** What a figure does not count. */
    HtmlContainer leftOut(OverviewUrl url, Figure figure, Locale locale) {
        var text = Wording.text(locale, "insight.leftOut." + figure.key(), projects(figure.projects(), locale));
        return Tags.tag("p", "", Tile.number(url, figure, text, locale));
    }

    String day(LocalDate day) {
        return formats.date(day);
    }

    /** {@code +12 %}, {@code –3 %}; what came from nothing has no rate. */
    String change(BigDecimal now, BigDecimal before, Locale locale) {
        if (before.signum() == 0) {
            return Wording.text(locale, now.signum() == 0 ? "insight.before.none" : "insight.before.new");
        }
        var percent = now.subtract(before).movePointRight(2).divide(before, 0, RoundingMode.HALF_UP);
        var sign = percent.signum() < 0 ? "–" : "+";
        return Wording.text(locale, "insight.before", sign + formats.number(percent.abs(), locale));
    }
}
