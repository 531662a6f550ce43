package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.EventCalendars;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of an event whose days are known: the way into one's own calendar. */
@Component
@Order(35)
class EventCalendarPart implements RecordPart {

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof EventContent event && EventCalendars.hasDays(event)
                ? Optional.of(Tags.tag(
                        "p",
                        "",
                        Tags.download(
                                "tool",
                                Lang.path(locale, kind.page(record.code())) + ".ics",
                                Wording.text(locale, "event.calendar"))))
                : Optional.empty();
    }
}
