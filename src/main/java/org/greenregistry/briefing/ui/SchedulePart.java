package org.greenregistry.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.account.Colleague;
import org.greenregistry.briefing.PaperOrder;
import org.greenregistry.briefing.Rhythm;
import org.greenregistry.briefing.Schedule;
import org.greenregistry.briefing.ScheduleInput;
import org.greenregistry.briefing.ScheduleService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Lets the paper that is chosen come by itself, and stops those that do. */
class SchedulePart extends Composite<Div> {

    private final ScheduleService schedules;
    private final Formats formats;
    private final Locale locale = Lang.current();
    private final PaperOrder order;
    private final List<Colleague> colleagues;
    private final Div list = new Div();

    SchedulePart(ScheduleService schedules, Formats formats, PaperOrder order) {
        this.schedules = schedules;
        this.formats = formats;
        this.order = order;
        colleagues = schedules.readers();
        var more = Tags.tag(
                "details",
                "schedules",
                Tags.said("summary", "", Wording.text(locale, "schedules.title")),
                Tags.said("p", "muted", Wording.text(locale, "schedules.lead")),
                form(),
                list);
        getContent().add(more);
        show();
    }

    private Component form() {
        ComboBox<Rhythm> rhythm = Fields.choice(
                "schedules.rhythm", List.of(Rhythm.values()), each -> Wording.text(locale, "schedules.rhythm." + each));
        rhythm.setValue(Rhythm.QUARTERLY);
        var readers = new MultiSelectComboBox<Colleague>(Wording.text(locale, "schedules.readers"));
        readers.setItems(colleagues);
        readers.setItemLabelGenerator(Colleague::name);
        readers.setValue(colleagues.stream()
                .filter(colleague -> colleague.id().equals(Actor.current().account()))
                .collect(Collectors.toSet()));
        var set = new Button(Wording.text(locale, "schedules.set"), click -> {
            schedules.set(new ScheduleInput(order, rhythm.getValue(), ids(readers.getValue())));
            Notification.show(Wording.text(locale, "schedules.done"));
            show();
        });
        var form = new Div(rhythm, readers, set);
        form.addClassName("paper-form");
        return form;
    }

    private static Set<UUID> ids(Set<Colleague> chosen) {
        return chosen.stream().map(Colleague::id).collect(Collectors.toSet());
    }

    private void show() {
        var mine = schedules.mine();
        list.removeAll();
        var lines = new UnorderedList();
        lines.addClassName("work-list");
        mine.forEach(schedule -> lines.add(line(schedule)));
        list.add(mine.isEmpty() ? Tags.said("p", "muted", Wording.text(locale, "schedules.none")) : lines);
    }

    private ListItem line(Schedule schedule) {
        var title = Wording.text(
                locale,
                "briefing.job",
                Wording.text(locale, "briefing.kind." + schedule.order().kind()),
                Wording.text(locale, "schedules.rhythm." + schedule.rhythm()),
                Wording.text(locale, "briefing.format." + schedule.order().format()));
        var readers = colleagues.stream()
                .filter(colleague -> schedule.readers().contains(colleague.id()))
                .map(Colleague::name)
                .collect(Collectors.joining(", "));
        var words = new Div(
                Tags.span("work-title", title),
                Tags.span(
                        "muted small",
                        Wording.text(locale, "schedules.next", formats.dateTime(schedule.nextAt()), readers)));
        words.addClassName("work-words");
        var stop = new Button(Wording.text(locale, "schedules.stop"), click -> {
            schedules.stop(schedule.id());
            show();
        });
        stop.setAriaLabel(Wording.text(locale, "schedules.stop.of", title));
        var line = new ListItem(words, stop);
        line.addClassName("work-line");
        return line;
    }
}
