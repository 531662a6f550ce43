package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.greenregistry.insight.CalendarService;
import org.greenregistry.insight.ReminderService;
import org.greenregistry.shell.CopyButton;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Component;

/** My duties elsewhere: an address for calendar programs, shown once, and mails that remind. */
@Component
class OwnCalendar {

    private final CalendarService calendars;
    private final ReminderService reminders;
    private final LetterService addresses;
    private final Formats formats;

    OwnCalendar(CalendarService calendars, ReminderService reminders, LetterService addresses, Formats formats) {
        this.calendars = calendars;
        this.reminders = reminders;
        this.addresses = addresses;
        this.formats = formats;
    }

    HtmlContainer of(Locale locale) {
        var section = Tags.section("own-calendar", "own-calendar", text(locale, "duty.calendar"));
        var state = new Div();
        show(state, locale);
        section.add(Tags.said("p", "muted", text(locale, "duty.calendar.more")), state, mails(locale));
        return section;
    }

    private void show(Div state, Locale locale) {
        state.removeAll();
        state.addClassName("own-calendar-state");
        var madeAt = calendars.madeAt();
        madeAt.ifPresent(
                at -> state.add(Tags.said("p", "", Wording.text(locale, "duty.calendar.made", formats.dateTime(at)))));
        var make =
                new Button(text(locale, madeAt.isPresent() ? "duty.calendar.renew" : "duty.calendar.make"), click -> {
                    var secret = calendars.make();
                    show(state, locale);
                    state.addComponentAsFirst(address(secret, locale));
                });
        var acts = Tags.tag("div", "row", make);
        if (madeAt.isPresent()) {
            acts.add(new Button(text(locale, "duty.calendar.revoke"), click -> {
                calendars.revoke();
                show(state, locale);
            }));
        }
        state.add(acts);
    }

    /** The only time it is told. */
    private HtmlContainer address(String secret, Locale locale) {
        var address = addresses.link(Lang.path(locale, CalendarFeed.PATH + "/" + secret + ".ics"));
        return Tags.tag(
                "div",
                "panel own-calendar-address",
                Tags.said("p", "", text(locale, "duty.calendar.once")),
                Tags.said("code", "", address),
                new CopyButton(address, "duty.calendar.copy"));
    }

    private Checkbox mails(Locale locale) {
        var mails = new Checkbox(text(locale, "duty.mails"), reminders.isWanted());
        mails.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                reminders.want(chosen.getValue());
            }
        });
        return mails;
    }

    private static String text(Locale locale, String key) {
        return Wording.text(locale, key);
    }
}
