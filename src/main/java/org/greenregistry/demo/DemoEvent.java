package org.greenregistry.demo;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.cooperation.Admission;
import org.greenregistry.cooperation.Attendance;
import org.greenregistry.cooperation.AwardContent;
import org.greenregistry.cooperation.CityCriterion;
import org.greenregistry.cooperation.Criterion;
import org.greenregistry.cooperation.Effect;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.cooperation.EventOutcome;
import org.greenregistry.cooperation.EventReach;
import org.greenregistry.cooperation.EventType;
import org.greenregistry.cooperation.Participant;
import org.greenregistry.cooperation.Presented;
import org.greenregistry.cooperation.ProgrammeItem;
import org.greenregistry.cooperation.Recognition;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Events and recognitions as public sources tell of them, from events.csv and awards.csv; samples say so. */
final class DemoEvent {

    /** Nobody outside said which projects the ranking looked at. */
    private static final LocalizedText IN_THE_FIELD = new LocalizedText(
            "Dự án trong sổ thuộc lĩnh vực này; không phải hồ sơ dự xếp hạng.",
            "A project of the book in this field; not taken from the entry to the ranking.");

    private DemoEvent() {}

    static EventContent event(CsvRow row, Function<String, @Nullable UUID> record) {
        var sample = "true".equals(row.find("sample"));
        return new EventContent(
                DemoRows.name(row),
                EventType.valueOf(row.text("kind")),
                row.find("format", Attendance::valueOf),
                DemoRows.date(row, "from"),
                DemoRows.date(row, "until"),
                DemoRows.text(row, "summary"),
                DemoRows.text(row, "place"),
                row.find("unit"),
                row.find("park"),
                row.find("reach", EventReach::valueOf),
                null,
                null,
                DemoRows.participants(row, "organisers", record),
                DemoRows.participants(row, "partners", record),
                DemoRows.items(row, "programme", "c", DemoEvent::programme),
                DemoRows.items(row, "projects", "d", (id, key) -> new Presented(id, record.apply(key))),
                List.of(),
                DemoRows.items(row, "outcomes", "k", (id, written) -> outcome(id, written, record)),
                new Admission(
                        DemoRows.date(row, "open_until"), DemoRows.count(row, "seats"), DemoRows.text(row, "terms")),
                sample ? DemoRows.madeUp() : sources(row),
                null,
                sample);
    }

    /** Time, title in both languages, who speaks. */
    private static ProgrammeItem programme(String id, String written) {
        var parts = written.split("\\|", -1);
        return new ProgrammeItem(
                id, new LocalizedText(parts[1], parts[2]), parts[0], parts[3].isEmpty() ? null : parts[3]);
    }

    /** Step, key of the project, date, what happened in both languages. */
    private static EventOutcome outcome(String id, String written, Function<String, @Nullable UUID> record) {
        var parts = written.split("\\|", -1);
        return new EventOutcome(
                id,
                Effect.valueOf(parts[0]),
                new LocalizedText(parts[3], parts[4]),
                null,
                record.apply(parts[1]),
                ReducedDate.parse(parts[2]),
                null);
    }

    private static List<Source> sources(CsvRow row) {
        return DemoRows.items(
                row,
                "sources",
                "s",
                (id, written) -> new Source(
                        id, written, null, Confidence.valueOf(row.text("confidence")), DemoRows.text(row, "remark")));
    }

    static AwardContent award(CsvRow row, Function<String, @Nullable UUID> record) {
        return new AwardContent(
                DemoRows.name(row),
                Recognition.valueOf(row.text("kind")),
                row.text("giver"),
                DemoRows.date(row, "on"),
                DemoRows.text(row, "result"),
                null,
                List.of(new Participant("p1", null, "Bình Dương", null)),
                DemoRows.items(row, "criteria", "c", (id, written) -> criterion(id, written, record)),
                DemoRows.items(
                        row, "source", "s", (id, written) -> new Source(id, written, null, Confidence.HIGH, null)),
                null,
                false);
    }

    /** One of the six criteria, and the key of a project in its field. */
    private static Criterion criterion(String id, String written, Function<String, @Nullable UUID> record) {
        var parts = written.split(":", -1);
        var asked = CityCriterion.valueOf(parts[0]);
        return parts[1].isEmpty()
                ? new Criterion(id, words(asked), null, null)
                : new Criterion(id, words(asked), IN_THE_FIELD, record.apply(parts[1]));
    }

    private static LocalizedText words(CityCriterion criterion) {
        return new LocalizedText(word(criterion, Lang.VIETNAMESE), word(criterion, Lang.ENGLISH));
    }

    private static String word(CityCriterion criterion, Locale locale) {
        return Wording.text(locale, "indicator.criterion." + criterion);
    }
}
