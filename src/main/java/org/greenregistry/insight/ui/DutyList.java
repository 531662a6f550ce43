package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.greenregistry.insight.Duty;
import org.greenregistry.insight.DutyWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Duties day by day, a page of them at a time. */
@Component
class DutyList {

    private static final int PAGE = 50;

    private final DutyWords words;
    private final Formats formats;

    DutyList(DutyWords words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** Id of the heading of {@code day}. */
    static String anchor(LocalDate day) {
        return "d-" + day;
    }

    HtmlContainer of(DutyUrl url, List<Duty> found, LocalDate today, Locale locale) {
        if (found.isEmpty()) {
            var none = url.month() == null ? "duty.overdue.none" : "duty.none";
            return Tags.tag("div", "empty", Tags.said("p", "", Wording.text(locale, none)));
        }
        var list = Tags.tag("div", "duty-list");
        list.add(Tags.said("p", "muted", Wording.text(locale, "duty.found", found.size())));
        LocalDate day = null;
        var lines = Tags.tag("ul", "work-list");
        for (var duty :
                found.stream().skip((long) url.page() * PAGE).limit(PAGE).toList()) {
            if (!duty.on().equals(day)) {
                day = duty.on();
                lines = Tags.tag("ul", "work-list");
                list.add(heading(day, today, locale), lines);
            }
            lines.add(line(duty, today, locale));
        }
        list.add(pages(url, found.size(), locale));
        return list;
    }

    private HtmlContainer heading(LocalDate day, LocalDate today, Locale locale) {
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        var text = Wording.text(locale, "duty.day", name, formats.date(day));
        var heading = Tags.tag("h2", "duty-heading", Tags.span("", text));
        heading.setId(anchor(day));
        if (day.equals(today)) {
            heading.add(Tags.span("chip on", Wording.text(locale, "duty.today")));
        }
        return heading;
    }

    private HtmlContainer line(Duty duty, LocalDate today, Locale locale) {
        var link = Tags.link("work-title", Lang.path(locale, duty.path()), words.title(duty, locale));
        var detail = words.detail(duty, locale);
        var said = Tags.tag("div", "work-words", link);
        if (!detail.isEmpty()) {
            said.add(Tags.span("muted small", detail));
        }
        var line =
                Tags.tag("li", "work-line", said, Tags.span("chip", Wording.text(locale, "duty.kind." + duty.kind())));
        line.setClassName("alarm", duty.on().isBefore(today));
        return line;
    }

    private static HtmlContainer pages(DutyUrl url, int all, Locale locale) {
        var pages = Tags.tag("nav", "row");
        pages.getElement().setAttribute("aria-label", Wording.text(locale, "duty.pages"));
        if (url.page() > 0) {
            pages.add(Tags.link(
                    "button", DutyMonth.href(url.on(url.page() - 1), locale), Wording.text(locale, "duty.earlier")));
        }
        if ((url.page() + 1L) * PAGE < all) {
            pages.add(Tags.link(
                    "button", DutyMonth.href(url.on(url.page() + 1), locale), Wording.text(locale, "duty.later")));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }
}
