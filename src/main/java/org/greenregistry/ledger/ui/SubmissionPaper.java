package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.Intent;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewSheet;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A submitted draft on A4, as offices pass it on: letterhead, what is asked by whom, old beside new, room to decide and
 * to sign, and the hashes that tie the paper to the book.
 */
@Component
class SubmissionPaper {

    private final RecordService records;
    private final JournalService journal;
    private final ObjectProvider<ActorNames> accounts;
    private final Office office;
    private final Phrasing phrasing;
    private final Formats formats;
    private final Clock clock;

    SubmissionPaper(
            RecordService records,
            JournalService journal,
            ObjectProvider<ActorNames> accounts,
            Office office,
            Phrasing phrasing,
            Formats formats,
            Clock clock) {
        this.records = records;
        this.journal = journal;
        this.accounts = accounts;
        this.office = office;
        this.phrasing = phrasing;
        this.formats = formats;
        this.clock = clock;
    }

    HtmlContainer of(ReviewSheet sheet, Locale locale) {
        var me = Actor.current().requireAccount();
        var people = People.of(accounts.getObject(), Stream.of(sheet.author(), me));
        var base = records.history(sheet.record()).stream().findFirst();
        var paper = Tags.tag(
                "article",
                "paper",
                letterhead(locale),
                Tags.said("h1", "", Wording.text(locale, "ledger.paper")),
                Tags.said("p", "paper-about", about(sheet, locale)),
                facts(sheet, base, people, locale));
        if (sheet.intent() == Intent.WITHDRAW && sheet.reason() != null) {
            paper.add(titled("ledger.review.withdrawal", locale), Tags.said("p", "paper-reason", sheet.reason()));
        }
        if (!sheet.changes().isEmpty()) {
            paper.add(changes(sheet, locale));
        }
        paper.add(decision(locale), signatures(sheet, me, people, locale), foot(sheet, base, locale));
        return paper;
    }

    private Div letterhead(Locale locale) {
        var left = new Div(
                Tags.said("p", "paper-office", office.authority(locale).orElseGet(() -> office.book(locale))),
                Tags.said("p", "", office.book(locale)),
                Tags.said("p", "", Wording.text(locale, "ledger.paper.number")));
        var right = new Div(
                Tags.said("p", "paper-office", Wording.text(locale, "ledger.paper.state")),
                Tags.said("p", "paper-motto", Wording.text(locale, "ledger.paper.motto")),
                Tags.said("p", "paper-day", day(locale)));
        var head = new Div(left, right);
        head.addClassName("letterhead");
        return head;
    }

    private String day(Locale locale) {
        var today = ZonedDateTime.now(clock.withZone(formats.zone()));
        return Wording.text(
                locale,
                "ledger.paper.day",
                "%02d".formatted(today.getDayOfMonth()),
                "%02d".formatted(today.getMonthValue()),
                String.valueOf(today.getYear()));
    }

    private static String about(ReviewSheet sheet, Locale locale) {
        var title = sheet.title().isBlank() ? Wording.text(locale, "ledger.untitled") : sheet.title();
        var what = sheet.intent() == Intent.WITHDRAW ? "WITHDRAW" : sheet.code() == null ? "NEW" : "CHANGE";
        return Wording.text(locale, "ledger.paper.about." + what, title);
    }

    private HtmlContainer facts(ReviewSheet sheet, Optional<VersionRow> base, People people, Locale locale) {
        var facts = Tags.tag("dl", "paper-facts");
        fact(facts, "journal.kind", Wording.text(locale, "journal.kind." + sheet.kind()), locale);
        var code = sheet.code() == null ? Wording.text(locale, "ledger.nocode") : sheet.code();
        fact(facts, "sheet.code", code, locale);
        fact(facts, "ledger.sheet.author", people.name(sheet.author()), locale);
        var since = sheet.submittedAt();
        if (since != null) {
            fact(facts, "ledger.sheet.submitted", phrasing.time(since), locale);
        }
        base.ifPresent(version -> fact(
                facts,
                "ledger.paper.base",
                Wording.text(locale, "ledger.paper.version", version.number(), phrasing.time(version.recordedFrom())),
                locale));
        return facts;
    }

    private static void fact(HtmlContainer facts, String key, String value, Locale locale) {
        facts.add(Tags.tag("div", "", Tags.said("dt", "", Wording.text(locale, key)), Tags.said("dd", "", value)));
    }

    private static HtmlContainer titled(String key, Locale locale, Object... arguments) {
        return Tags.said("h2", "", Wording.text(locale, key, arguments));
    }

    private Section changes(ReviewSheet sheet, Locale locale) {
        return new Section(
                titled("ledger.paper.changes", locale, sheet.changes().size()),
                new ChangeTable(sheet.kind(), sheet.changes(), "ledger.review.caption", phrasing, locale, line -> {}));
    }

    private static HtmlContainer decision(Locale locale) {
        return Tags.tag(
                "section",
                "paper-decision",
                titled("ledger.paper.decision", locale),
                Tags.said("p", "", Wording.text(locale, "ledger.paper.choices")),
                Tags.tag("p", "paper-line"),
                Tags.tag("p", "paper-line"));
    }

    private static HtmlContainer signatures(ReviewSheet sheet, UUID me, People people, Locale locale) {
        var decides = sheet.mayDecide() ? people.name(me) : "";
        return Tags.tag(
                "section",
                "signatures",
                signature("ledger.paper.author", people.name(sheet.author()), locale),
                signature("ledger.paper.reviewer", decides, locale));
    }

    private static HtmlContainer signature(String key, String name, Locale locale) {
        return Tags.tag(
                "div",
                "",
                Tags.said("p", "paper-office", Wording.text(locale, key)),
                Tags.said("p", "paper-hint", Wording.text(locale, "ledger.paper.sign")),
                Tags.said("p", "paper-name", name));
    }

    /**
     * What ties the paper to the book: the newest version of the record and the end of the journal when it was made.
     */
    private HtmlContainer foot(ReviewSheet sheet, Optional<VersionRow> base, Locale locale) {
        var head = journal.head();
        var foot = Tags.tag("footer", "paper-foot");
        base.ifPresent(version -> foot.add(
                Tags.said("p", "", Wording.text(locale, "ledger.paper.hash", version.number(), version.hash()))));
        foot.add(Tags.said(
                "p", "", Wording.text(locale, "ledger.paper.head", String.valueOf(head.entries()), head.hash())));
        foot.add(Tags.said(
                "p", "", Wording.text(locale, "ledger.paper.draft", sheet.id(), formats.dateTime(clock.instant()))));
        return foot;
    }
}
