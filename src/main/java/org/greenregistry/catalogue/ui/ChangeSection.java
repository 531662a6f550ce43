package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
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
        row.changes().stream().limit(FIELDS).forEach(change -> fields.add(field(change, reading)));
        item.add(fields);
        if (row.changes().size() > FIELDS) {
            var left = row.changes().size() - FIELDS;
            item.add(Tags.said("p", "small muted", Wording.text(locale, "catalogue.changed.more", left)));
        }
        return item;
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
        return Tags.tag("div", "", Tags.said("dt", "", Wording.text(reading.locale(), change.label())), words);
    }

    private String said(String value, Change change, Reading reading) {
        return records.words("project", change.path(), value, reading.locale());
    }
}
