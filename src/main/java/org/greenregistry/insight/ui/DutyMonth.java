package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.greenregistry.insight.Duty;
import org.greenregistry.reference.WorkingDays;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The month as a sheet: how much falls due on which day. */
@Component
class DutyMonth {

    private static final int WEEK = 7;

    private final WorkingDays workingDays;
    private final Formats formats;

    DutyMonth(WorkingDays workingDays, Formats formats) {
        this.workingDays = workingDays;
        this.formats = formats;
    }

    /** To the months around, and to what is overdue. */
    HtmlContainer ways(DutyUrl url, LocalDate today, Locale locale) {
        var current = YearMonth.from(today);
        var shown = url.month() == null ? current : url.month();
        var ways = Tags.tag("nav", "row duty-ways");
        ways.getElement().setAttribute("aria-label", Wording.text(locale, "duty.months"));
        ways.add(
                Tags.link("tab", href(url.at(shown.minusMonths(1)), locale), "‹ " + name(shown.minusMonths(1), locale)),
                marked(url.at(shown), name(shown, locale), url.month() != null, locale),
                Tags.link("tab", href(url.at(shown.plusMonths(1)), locale), name(shown.plusMonths(1), locale) + " ›"),
                marked(url.at(null), Wording.text(locale, "duty.overdue"), url.month() == null, locale));
        if (!shown.equals(current)) {
            ways.add(Tags.link("", href(url.at(current), locale), Wording.text(locale, "duty.thisMonth")));
        }
        return ways;
    }

    private static Anchor marked(DutyUrl url, String text, boolean isShown, Locale locale) {
        var link = Tags.link("tab", href(url, locale), text);
        if (isShown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    static String href(DutyUrl url, Locale locale) {
        return Lang.path(locale, url.path());
    }

    private static String name(YearMonth month, Locale locale) {
        return Wording.text(
                locale, "duty.month", "%02d".formatted(month.getMonthValue()), String.valueOf(month.getYear()));
    }

    /** Nothing for what is overdue, which lies in many months. */
    HtmlContainer of(DutyUrl url, List<Duty> found, LocalDate today, Locale locale) {
        var month = url.month();
        if (month == null) {
            return Tags.tag("div", "");
        }
        var counts = found.stream().collect(Collectors.groupingBy(Duty::on, Collectors.counting()));
        var body = Tags.tag("tbody", "");
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(WEEK)) {
            var row = Tags.tag("tr", "");
            for (var day = week; day.isBefore(week.plusDays(WEEK)); day = day.plusDays(1)) {
                row.add(
                        YearMonth.from(day).equals(month)
                                ? day(day, counts, today, locale)
                                : Tags.tag("td", "outside"));
            }
            body.add(row);
        }
        return Tags.tag(
                "table",
                "duty-month",
                Tags.said("caption", "visually-hidden", name(month, locale)),
                Tags.tag("thead", "", week(locale)),
                body);
    }

    private static HtmlContainer week(Locale locale) {
        var row = Tags.tag("tr", "");
        for (var day : DayOfWeek.values()) {
            var cell = Tags.said("th", "", day.getDisplayName(TextStyle.SHORT, locale));
            cell.getElement().setAttribute("scope", "col");
            cell.getElement().setAttribute("abbr", day.getDisplayName(TextStyle.FULL, locale));
            row.add(cell);
        }
        return row;
    }

    private HtmlContainer day(LocalDate day, Map<LocalDate, Long> counts, LocalDate today, Locale locale) {
        var number = String.valueOf(day.getDayOfMonth());
        var cell = Tags.tag("td", workingDays.isOne(day) ? "" : "closed", Tags.span("duty-day", number));
        cell.setClassName("today", day.equals(today));
        var count = counts.getOrDefault(day, 0L);
        if (count > 0) {
            var link = Tags.link("duty-count", "#" + DutyList.anchor(day), String.valueOf(count));
            link.getElement()
                    .setAttribute("aria-label", Wording.text(locale, "duty.on", formats.date(day), count))
                    .setAttribute("router-ignore", true);
            link.setClassName("alarm", day.isBefore(today));
            cell.add(link);
        }
        return cell;
    }
}
