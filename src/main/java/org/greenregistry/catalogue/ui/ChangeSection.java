package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last versions of a project, field by field; the rest is on the page of its history. */
@Component
class ChangeSection {

    private static final int VERSIONS = 3;
    private static final int FIELDS = 5;

    private final RecordService records;
    private final Formats formats;

    ChangeSection(RecordService records, Formats formats) {
        this.records = records;
        this.formats = formats;
    }

    List<Optional<HtmlContainer>> of(Reading reading) {
        return List.of(Optional.of(newest(reading)), versions(reading), Optional.of(history(reading)));
    }

    private HtmlContainer newest(Reading reading) {
        var project = reading.project();
        return Tags.said(
                "p",
                "",
                Wording.text(
                        reading.locale(),
                        "catalogue.version",
                        String.valueOf(project.number()),
                        formats.dateTime(project.recordedFrom())));
    }

    private static HtmlContainer history(Reading reading) {
        return Tags.tag(
                "p",
                "",
                new Anchor(
                        Lang.path(
                                reading.locale(),
                                "history/project/" + reading.project().code()),
                        Wording.text(reading.locale(), "catalogue.history")));
    }

    /** The first version changed nothing: it is all new. */
    private Optional<HtmlContainer> versions(Reading reading) {
        var list = Tags.tag("ol", "entries");
        records.latest(reading.project().record(), reading.project().number(), VERSIONS).stream()
                .filter(row -> row.number() > 1 && !row.changes().isEmpty())
                .forEach(row -> list.add(version(row, reading)));
        return list.getChildren().findAny().isPresent() ? Optional.of(list) : Optional.empty();
    }

    private HtmlContainer version(VersionRow row, Reading reading) {
        var locale = reading.locale();
        var item = Tags.tag(
                "li",
                "",
                Tags.tag(
                        "div",
                        "row entry-head",
                        Tags.said("time", "entry-date", formats.date(row.recordedFrom())),
                        Tags.span("strong", Wording.text(locale, "catalogue.changed.version", row.number()))));
        var fields = Tags.tag("dl", "pairs changed-fields");
        var changes = told(row.changes());
        changes.stream().limit(FIELDS).forEach(change -> fields.add(field(change, reading)));
        item.add(fields);
        if (changes.size() > FIELDS) {
            var left = changes.size() - FIELDS;
            item.add(Tags.said("p", "small muted", Wording.text(locale, "catalogue.changed.more", left)));
        }
        return item;
    }

    /** What changed alike in several items, such as the day all sources were read again, is told once. */
    static List<Change> told(List<Change> changes) {
        var said = new HashSet<List<@Nullable String>>();
        return changes.stream()
                .filter(change -> said.add(Arrays.asList(change.label(), change.before(), change.after())))
                .toList();
    }

    /** The name of the field; a new date of reading has words of its own. */
    static String label(Change change, Locale locale) {
        return Wording.text(
                locale,
                Change.fieldOf(change.path()).equals("sources.retrieved")
                        ? "catalogue.changed.reread"
                        : change.label());
    }

    private HtmlContainer field(Change change, Reading reading) {
        var words = Tags.tag("dd", "");
        if (change.before() != null && change.after() != null) {
            words.add(Tags.tag("del", "muted", new Span(said(change.before(), change, reading))));
        }
        words.add(
                change.after() == null
                        ? Tags.tag(
                                "del",
                                "muted",
                                new Span(said(Objects.requireNonNull(change.before()), change, reading)))
                        : Tags.tag("ins", "", new Span(said(change.after(), change, reading))));
        return Tags.tag("div", "", Tags.said("dt", "", label(change, reading.locale())), words);
    }

    private String said(String value, Change change, Reading reading) {
        return records.words("project", change.path(), value, reading.locale());
    }
}
