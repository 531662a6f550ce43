package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.opportunity.InquirySheet;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** A conversation with the office, for whoever has its link. */
@org.springframework.stereotype.Component
class ThreadPage implements PublicForm {

    static final String PATH = "thread/";

    private final AskService asking;
    private final Formats formats;

    ThreadPage(AskService asking, Formats formats) {
        this.asking = asking;
        this.formats = formats;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.startsWith(PATH)) {
            return Optional.empty();
        }
        var key = path.substring(PATH.length());
        return Optional.of(asking.thread(key)
                .map(sheet -> sheet.confirmed() ? thread(sheet, key, locale) : confirm(sheet, key, locale))
                .orElseGet(() -> FollowPage.stale(locale)));
    }

    private Made confirm(InquirySheet sheet, String key, Locale locale) {
        var title = Wording.text(locale, "inquiry.confirm.title", sheet.row().receipt());
        var lead = new Paragraph(Wording.text(
                locale,
                "inquiry.confirm.lead",
                sheet.office(),
                formats.date(sheet.row().answerBy())));
        lead.addClassName("lead");
        var form = new PlainForm(locale, "confirm-question", Map.of())
                .hidden("key", key)
                .submit("opportunity.confirm.submit");
        return Made.of(title, new Div(new H1(title), lead, messages(sheet, locale), form, erase(key, locale)));
    }

    private Made thread(InquirySheet sheet, String key, Locale locale) {
        var title = Wording.text(locale, "inquiry.thread.title", sheet.row().receipt());
        var reply = new PlainForm(locale, "reply", Map.of())
                .hidden("key", key)
                .area("question", 4000)
                .submit("inquiry.reply");
        var box = new Div(new H2(Wording.text(locale, "inquiry.reply.title")), reply);
        box.addClassName("section");
        return Made.of(
                title, new Div(new H1(title), state(sheet, locale), messages(sheet, locale), box, erase(key, locale)));
    }

    /** What the sender can expect, in one sentence. */
    Paragraph state(InquirySheet sheet, Locale locale) {
        var row = sheet.row();
        var words = row.outcome() != null
                ? Wording.text(locale, "inquiry.state.closed", Wording.text(locale, "inquiry.outcome." + row.outcome()))
                : Wording.text(
                        locale,
                        row.waiting() ? "inquiry.state.waiting" : "inquiry.state.answered",
                        sheet.office(),
                        formats.date(row.answerBy()));
        var state = new Paragraph(words);
        state.addClassName("lead");
        return state;
    }

    /** Oldest first. */
    OrderedList messages(InquirySheet sheet, Locale locale) {
        var list = new OrderedList();
        list.addClassNames("thread");
        for (var message : sheet.messages()) {
            var who = Wording.text(locale, message.fromOffice() ? "inquiry.from.office" : "inquiry.from.sender");
            var text = Tags.said("p", "thread-text", message.text());
            Component head = Tags.span("muted small", who + " · " + formats.dateTime(message.at()));
            list.add(new ListItem(Tags.tag("div", message.fromOffice() ? "card office" : "card", head, text)));
        }
        return list;
    }

    private static Div erase(String key, Locale locale) {
        var form = new PlainForm(locale, "erase-question", Map.of())
                .hidden("key", key)
                .submit("inquiry.erase", "button");
        var box = new Div(
                new H2(Wording.text(locale, "inquiry.erase.title")),
                new Paragraph(Wording.text(locale, "inquiry.erase.more")),
                form);
        box.addClassName("section");
        return box;
    }
}
