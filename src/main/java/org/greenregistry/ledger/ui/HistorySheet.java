package org.greenregistry.ledger.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history of one record: a row for each field a version changed. */
@RestController
@ForEveryone
class HistorySheet {

    private final RecordService records;
    private final ObjectProvider<ActorNames> accounts;
    private final Phrasing phrasing;
    private final Spreadsheets spreadsheets;

    HistorySheet(
            RecordService records, ObjectProvider<ActorNames> accounts, Phrasing phrasing, Spreadsheets spreadsheets) {
        this.records = records;
        this.accounts = accounts;
        this.phrasing = phrasing;
        this.spreadsheets = spreadsheets;
    }

    /** One changed field; a version that changed none has a row without it. */
    private record Line(VersionRow version, @Nullable Change change) {}

    @GetMapping({"/lists/history/{kind}/{code}.xlsx", "/en/lists/history/{kind}/{code}.xlsx"})
    ResponseEntity<Resource> sheet(@PathVariable String kind, @PathVariable String code, HttpServletRequest request) {
        return records.named(kind, code)
                .map(name -> answer(name, ExcelLink.locale(request)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> answer(RecordName name, Locale locale) {
        var versions = records.history(name.id());
        return spreadsheets.answer(sheet(name, people(versions), locale), taker -> each(versions, taker));
    }

    private People people(List<VersionRow> versions) {
        if (!Actor.current().isStaff()) {
            return People.NOBODY;
        }
        return People.of(accounts.getObject(), versions.stream().flatMap(row -> Stream.of(row.author(), row.reviewer())
                .flatMap(Stream::ofNullable)));
    }

    private static void each(List<VersionRow> versions, Consumer<Line> taker) {
        for (var version : versions) {
            if (version.changes().isEmpty()) {
                taker.accept(new Line(version, null));
            }
            version.changes().forEach(change -> taker.accept(new Line(version, change)));
        }
    }

    private Sheet<Line> sheet(RecordName name, People people, Locale locale) {
        var kind = name.kind();
        var sheet = Sheet.<Line>of(locale, "ledger.sheet.history", name.code())
                .whole("ledger.sheet.version", line -> line.version().number())
                .time("ledger.sheet.recorded", line -> line.version().recordedFrom())
                .text("ledger.sheet.state", 14, line -> state(line.version(), locale))
                .text("ledger.change.field", 40, line -> label(kind, line.change(), locale))
                .text("ledger.change.before", 50, line -> before(kind, line.change(), locale))
                .text("ledger.change.after", 50, line -> after(kind, line.change(), locale))
                .text("ledger.sheet.reason", 40, line -> line.version().reason());
        if (Actor.current().isStaff()) {
            sheet.text("ledger.sheet.author", 24, line -> person(line.version().author(), people))
                    .text(
                            "ledger.sheet.reviewer",
                            24,
                            line -> person(line.version().reviewer(), people));
        }
        return sheet.text("ledger.sheet.hash", 66, line -> line.version().hash());
    }

    private static String state(VersionRow version, Locale locale) {
        var key = version.withdrawn() ? "ledger.state.WITHDRAWN" : "ledger.publication." + version.publication();
        return Wording.text(locale, key);
    }

    private @Nullable String label(String kind, @Nullable Change change, Locale locale) {
        return change == null ? null : phrasing.label(kind, change.path(), locale);
    }

    private @Nullable String before(String kind, @Nullable Change change, Locale locale) {
        return change == null ? null : value(kind, change, change.before(), "ledger.change.none", locale);
    }

    private @Nullable String after(String kind, @Nullable Change change, Locale locale) {
        return change == null ? null : value(kind, change, change.after(), "ledger.change.gone", locale);
    }

    private String value(String kind, Change change, @Nullable String value, String absentKey, Locale locale) {
        return phrasing.value(kind, change.path(), value, absentKey, locale);
    }

    private static @Nullable String person(@Nullable UUID account, People people) {
        return account == null ? null : people.name(account);
    }
}
