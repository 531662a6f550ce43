package org.greenregistry.insight.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Closing;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Question;
import org.greenregistry.insight.SmartTrend;
import org.greenregistry.insight.Trend;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;

/**
 * Everything the overview shows, as its address says it.
 *
 * @param asked which projects in which book: the parameters of the list
 * @param against the day whose book is compared with that one, at its end
 * @param step of the trend
 * @param lens the frame coverage is shown of
 * @param smart how long a point of the trend of smart production is
 * @param tables whether tables stand in the place of charts
 */
record OverviewUrl(
        ProjectQuery asked,
        ReportPeriod period,
        Dimension by,
        LocalDate against,
        Trend.Step step,
        Lens lens,
        SmartTrend.Step smart,
        boolean tables) {

    static final String PATH = "overview";
    static final String PERIOD = "period";
    static final String BY = "by";
    static final String AGAINST = "against";
    static final String STEP = "step";
    static final String LENS = "lens";
    static final String SMART = "smart";
    static final String SHOW = "show";
    static final String TABLES = "tables";

    /** A day somebody typed instead of choosing a moment. */
    static final String DAY = "day";

    static final Set<String> OWN = Set.of(PERIOD, BY, AGAINST, DAY, STEP, LENS, SMART, SHOW);

    private static final String MOMENT = "asOf";

    /** What the address leaves open or says unreadably: the last quarter that is over, the start of it. */
    static OverviewUrl parse(
            Map<String, List<String>> query, CatalogueParameters parameters, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var period = first(query, PERIOD).flatMap(ReportPeriod::find).orElseGet(() -> ReportPeriod.quarterOf(today)
                .previous());
        return new OverviewUrl(
                parameters.read(moment(query), OWN),
                period,
                first(query, BY).flatMap(Dimension::parse).orElse(Dimension.STAGE),
                first(query, AGAINST)
                        .flatMap(OverviewUrl::day)
                        .filter(day -> day.isBefore(today))
                        .orElseGet(() -> period.first().minusDays(1)),
                first(query, STEP).flatMap(Trend.Step::parse).orElse(Trend.Step.QUARTER),
                first(query, LENS).flatMap(Lens::parse).orElse(Lens.GREEN_DEAL),
                first(query, SMART).flatMap(SmartTrend.Step::parse).orElse(SmartTrend.Step.QUARTER),
                first(query, SHOW).filter(TABLES::equals).isPresent());
    }

    private static Map<String, List<String>> moment(Map<String, List<String>> query) {
        var typed = first(query, DAY).filter(day -> !day.isEmpty());
        if (typed.isEmpty()) {
            return query;
        }
        var other = new HashMap<>(query);
        other.put(MOMENT, List.of(typed.get()));
        return other;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    Question question(Instant now, ZoneId zone) {
        return Question.of(asked.filter(), period, now, zone);
    }

    /** What the asked book and that of the other day differ in. */
    Changes changes(InsightService insight, Instant now, Formats formats) {
        return insight.changes(asked.filter(), formats.endOf(against), known(now));
    }

    /** Up to when the asked book knew. */
    Instant known(Instant now) {
        var asOf = asked.asOf();
        return asOf == null ? now : asOf.instant();
    }

    /** The overview of a closing. */
    static String of(Closing closing, Locale locale) {
        return Lang.path(locale, PATH) + "?" + PERIOD + "=" + closing.period() + "&" + MOMENT + "=" + closing.at();
    }

    OverviewUrl by(Dimension other) {
        return new OverviewUrl(asked, period, other, against, step, lens, smart, tables);
    }

    OverviewUrl step(Trend.Step other) {
        return new OverviewUrl(asked, period, by, against, other, lens, smart, tables);
    }

    OverviewUrl lens(Lens other) {
        return new OverviewUrl(asked, period, by, against, step, other, smart, tables);
    }

    OverviewUrl smart(SmartTrend.Step other) {
        return new OverviewUrl(asked, period, by, against, step, lens, other, tables);
    }

    /** The same of other projects, or of the book of another moment. */
    OverviewUrl asking(ProjectQuery other) {
        return new OverviewUrl(other, period, by, against, step, lens, smart, tables);
    }

    OverviewUrl tables(boolean shown) {
        return new OverviewUrl(asked, period, by, against, step, lens, smart, shown);
    }

    /** The list of {@code rows}, in the book of this page. */
    String rows(ProjectFilter rows, Locale locale) {
        return Lang.path(locale, "projects") + "?" + CatalogueParameters.write(asked.with(rows));
    }

    String href(Locale locale) {
        return href(PATH, locale);
    }

    String href(String path, Locale locale) {
        return Lang.path(locale, path) + "?" + query();
    }

    String query() {
        var pairs = new ArrayList<String>();
        pairs.add(PERIOD + "=" + period);
        pairs.add(BY + "=" + by.code());
        pairs.add(AGAINST + "=" + against);
        if (step != Trend.Step.QUARTER) {
            pairs.add(STEP + "=" + step.code());
        }
        if (lens != Lens.GREEN_DEAL) {
            pairs.add(LENS + "=" + lens.code());
        }
        if (smart != SmartTrend.Step.QUARTER) {
            pairs.add(SMART + "=" + smart.code());
        }
        if (tables) {
            pairs.add(SHOW + "=" + TABLES);
        }
        var rest = CatalogueParameters.write(asked);
        if (!rest.isEmpty()) {
            pairs.add(rest);
        }
        return String.join("&", pairs);
    }
}
