package org.greenregistry.ledger.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForDesk;
import org.greenregistry.access.ForReviewers;
import org.greenregistry.access.Role;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.Claim;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Intent;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies on somebody's desk: my own drafts, and what waits for my decision. */
@RestController
@ForDesk
class DeskSheets {

    private final DraftService drafts;
    private final ReviewService reviews;
    private final ObjectProvider<ActorNames> accounts;
    private final Spreadsheets spreadsheets;

    DeskSheets(
            DraftService drafts,
            ReviewService reviews,
            ObjectProvider<ActorNames> accounts,
            Spreadsheets spreadsheets) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.accounts = accounts;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/work.xlsx", "/en/lists/work.xlsx"})
    ResponseEntity<Resource> work(HttpServletRequest request) {
        var actor = Actor.current();
        var mine = actor.is(Role.OFFICER) ? drafts.mine() : List.<DraftRow>of();
        return answer(
                "ledger.work",
                Stream.concat(mine.stream(), reviews.queue().stream()).toList(),
                request);
    }

    @GetMapping({"/lists/review.xlsx", "/en/lists/review.xlsx"})
    @ForReviewers
    ResponseEntity<Resource> review(HttpServletRequest request) {
        return answer("ledger.review", reviews.queue(), request);
    }

    private ResponseEntity<Resource> answer(String nameKey, List<DraftRow> rows, HttpServletRequest request) {
        var people = People.of(
                accounts.getObject(),
                rows.stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.owner()),
                                Stream.ofNullable(row.claim()).map(Claim::by))));
        return spreadsheets.answer(sheet(nameKey, people, ExcelLink.locale(request)), rows::forEach);
    }

    private static Sheet<DraftRow> sheet(String nameKey, People people, Locale locale) {
        return Sheet.<DraftRow>of(locale, nameKey)
                .text("sheet.code", 14, DraftRow::code)
                .text("ledger.sheet.title", 60, DraftRow::title)
                .text("journal.kind", 12, row -> Wording.text(locale, "journal.kind." + row.kind()))
                .text("ledger.sheet.intent", 14, row -> intent(row.intent(), locale))
                .text("ledger.sheet.state", 20, row -> Wording.text(locale, "ledger.state." + row.state()))
                .text("ledger.sheet.owner", 24, row -> people.name(row.owner()))
                .time("ledger.sheet.submitted", DraftRow::submittedAt)
                .time("ledger.sheet.touched", DraftRow::updatedAt)
                .whole("ledger.sheet.missing", DraftRow::missing)
                .whole("ledger.sheet.remarks", DraftRow::remarks)
                .text("ledger.sheet.claim", 24, row -> claimed(row.claim(), people));
    }

    private static String intent(Intent intent, Locale locale) {
        return Wording.text(locale, "ledger.intent." + intent);
    }

    private static @Nullable String claimed(@Nullable Claim claim, People people) {
        return claim == null ? null : people.name(claim.by());
    }
}
