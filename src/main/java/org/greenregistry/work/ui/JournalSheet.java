package org.greenregistry.work.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.greenregistry.access.ForAuditors;
import org.greenregistry.journal.Entry;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.NamedEntries;
import org.greenregistry.journal.Subjects.Subject;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The journal for those who prove the book, with the hash of each entry; here because files are made after the journal.
 */
@RestController
@ForAuditors
class JournalSheet {

    private final JournalService journal;
    private final NamedEntries entries;
    private final Spreadsheets spreadsheets;

    JournalSheet(JournalService journal, NamedEntries entries, Spreadsheets spreadsheets) {
        this.journal = journal;
        this.entries = entries;
        this.spreadsheets = spreadsheets;
    }

    /** @param kind of record; an unknown one narrows nothing, as on the page */
    @GetMapping({"/lists/journal.xlsx", "/en/lists/journal.xlsx"})
    ResponseEntity<Resource> sheet(@RequestParam(required = false) @Nullable String kind, HttpServletRequest request) {
        var locale = ExcelLink.locale(request);
        var known = kind != null && journal.kinds().contains(kind) ? kind : null;
        return spreadsheets.answer(sheet(locale), taker -> each(known, locale, taker));
    }

    private void each(@Nullable String kind, Locale locale, Consumer<Entry> taker) {
        journal.each(kind, lines -> entries.named(lines, locale).forEach(taker));
    }

    private Sheet<Entry> sheet(Locale locale) {
        return Sheet.<Entry>of(locale, "journal.title")
                .whole("journal.number", entry -> entry.line().number())
                .time("journal.at", entry -> entry.line().at())
                .text("journal.who", 28, Entry::who)
                .text("journal.action", 24, entry -> said("action", entry.line().action(), locale))
                .text("journal.kind", 14, entry -> said("kind", entry.line().kind(), locale))
                .text("journal.subject", 30, JournalSheet::subject)
                .whole("journal.sheet.version", entry -> entry.line().version())
                .text("journal.sheet.changes", 70, entry -> changes(entry, locale))
                .text("journal.reason", 40, entry -> entry.line().reason())
                .text("journal.sheet.hash", 66, entry -> entry.line().hash());
    }

    private static String said(String what, String code, Locale locale) {
        return Wording.text(locale, "journal." + what + "." + code);
    }

    private static @Nullable String subject(Entry entry) {
        return entry.subject().map(Subject::name).orElse(null);
    }

    private String changes(Entry entry, Locale locale) {
        return entries.worded(entry.line(), locale).stream()
                .map(change -> change.label() + ": " + change.before() + " → " + change.after())
                .collect(Collectors.joining("\n"));
    }
}
