package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.insight.Overview;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The two clocks in words, and the way to the closings; what is closed will not change. */
@org.springframework.stereotype.Component
class ClockPart {

    private final ClosingService closings;
    private final Formats formats;

    ClockPart(ClosingService closings, Formats formats) {
        this.closings = closings;
        this.formats = formats;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        return Tags.tag(
                "p",
                "muted clocks",
                Tags.span("", said(overview, url, locale)),
                Tags.link(
                        "",
                        Lang.path(locale, ClosingService.PATH) + "?" + OverviewUrl.PERIOD + "=" + url.period(),
                        Wording.text(
                                locale,
                                Actor.current().is(Role.MANAGER)
                                        ? "insight.closings.close"
                                        : "insight.closings.title")));
    }

    /** Both clocks in one sentence; what is closed will not change. */
    String said(Overview overview, OverviewUrl url, Locale locale) {
        var asOf = url.asked().asOf();
        var day = formats.date(overview.question().day());
        var period = url.period().text(locale);
        if (asOf == null) {
            return Wording.text(locale, "insight.clocks.now", period, day);
        }
        var isClosing = closings.of(url.period()).stream()
                .anyMatch(closing -> closing.at().equals(asOf.instant()));
        return isClosing
                ? Wording.text(locale, "insight.clocks.closing", period, formats.dateTime(asOf.instant()))
                : Wording.text(locale, "insight.clocks.closed", period, day, asOf.shown(formats));
    }
}
