package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OFFICER_AND_REVIEWER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.organisation.OrganisationService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the ledger promises, on either database. */
abstract class LedgerContract {

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    OrganisationService organisations;

    @Test
    void anApprovedProjectKeepsEveryField() {
        var content = Book.project("Trọn vẹn");
        var code = book.published(content);

        var seen = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow();

        assertThat(seen.content())
                .usingRecursiveComparison()
                .ignoringFields("parties.documentNumber")
                .isEqualTo(content);
        assertThat(seen.content().parties()).allMatch(party -> party.documentNumber() == null);
        assertThat(as(OFFICER, () -> records.reveal(seen.record(), "parties[p1].documentNumber")))
                .isEqualTo("3700145020");
    }

    @Test
    void theBookStillVerifies() {
        book.published(Book.project("Kiểm tra"));

        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void thePublicSeesNeitherInternalNorRestrictedValues() {
        var code = book.published(Book.project("Mức xem"));

        var seen = records.find(ProjectContent.class, code, null).orElseThrow().content();

        assertThat(seen.note()).isNull();
        assertThat(seen.capital()).extracting("id").containsExactly("c1");
        assertThat(seen.parties()).extracting("documentNumber").containsOnlyNulls();
    }

    @Test
    void anInternalRecordIsNotThereForThePublic() {
        var id = book.submitted(OFFICER, Book.project("Chưa công khai"));
        var code = as(REVIEWER, () -> reviews.approve(id, Publication.INTERNAL));

        assertThat(records.find(ProjectContent.class, code, null)).isEmpty();
        assertThat(as(OFFICER, () -> records.find(ProjectContent.class, code, null)))
                .isPresent();
    }

    @Test
    void whatIsNoLongerPublicIsNotPublicForAnyPastDay() {
        var code = book.published(Book.project("Rút khỏi công khai"));
        var first = records.find(ProjectContent.class, code, null).orElseThrow();
        book.revised(first.record(), Book.project("Rút khỏi công khai"), Publication.INTERNAL);

        assertThat(records.find(ProjectContent.class, code, first.recordedFrom()))
                .isEmpty();
        assertThat(records.history(first.record())).isEmpty();
        assertThat(catalogue.count(
                        ProjectFilter.ALL.withText("Rút khỏi công khai").asOf(first.recordedFrom())))
                .isZero();
    }

    @Test
    void codesHaveNoGaps() {
        var first = book.published(Book.project("Số một"));
        var refused = book.submitted(OFFICER, Book.project("Không số"));
        does(OFFICER, () -> drafts.recall(refused));
        var second = book.published(Book.project("Số hai"));

        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    @Test
    void nobodyApprovesWhatHeOrSheSubmitted() {
        var id = book.submitted(OFFICER_AND_REVIEWER, Book.project("Của tôi"));

        assertThatThrownBy(() -> as(OFFICER_AND_REVIEWER, () -> reviews.approve(id, Publication.PUBLIC)))
                .isInstanceOf(Refusal.class)
                .hasMessage("ledger.fourEyes");
        assertThat(as(OFFICER_AND_REVIEWER, reviews::queue))
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void aChangeOfRoleDoesNotMakeTheAuthorAReviewerOfTheOwnDraft() {
        var id = book.submitted(OFFICER, Book.project("Đổi vai"));
        var promoted = new Actor(OFFICER.account(), OFFICER.name(), java.util.Set.of(Role.REVIEWER));

        assertThatThrownBy(() -> as(promoted, () -> reviews.approve(id, Publication.PUBLIC)))
                .hasMessage("ledger.fourEyes");
    }

    @Test
    void aSecondDraftIsNoWayAroundFourEyes() {
        var code = book.published(Book.project("Hai bản nháp"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        var mine = as(OFFICER_AND_REVIEWER, () -> drafts.revise(record));
        does(OFFICER_AND_REVIEWER, () -> drafts.submit(mine));

        var second = as(OFFICER_AND_REVIEWER, () -> drafts.revise(record));

        assertThat(second).isEqualTo(mine);
        assertThatThrownBy(() -> as(OFFICER_AND_REVIEWER, () -> reviews.approve(second, Publication.PUBLIC)))
                .hasMessage("ledger.fourEyes");
        assertThatThrownBy(() -> does(OFFICER_AND_REVIEWER, () -> reviews.sendBack(mine, List.of(new Remark("", "x")))))
                .hasMessage("ledger.fourEyes");
    }

    @Test
    void onlyAReviewerApproves() {
        var id = book.submitted(OFFICER, Book.project("Vai trò"));

        for (var actor : List.of(OTHER_OFFICER, People.MANAGER, People.ADMIN, People.INVESTOR, AUDITOR, Actor.PUBLIC)) {
            assertThatThrownBy(() -> as(actor, () -> reviews.approve(id, Publication.PUBLIC)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        var id = book.draft(OFFICER, Book.project("Riêng"));

        assertThatThrownBy(() -> as(OTHER_OFFICER, () -> drafts.open(id, ProjectContent.class)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(OTHER_OFFICER, () -> drafts.submit(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(REVIEWER, () -> reviews.sheet(id))).hasMessage("ledger.draft.notSubmitted");
    }

    @Test
    void anIncompleteDraftIsKeptButNotSubmitted() {
        var id = book.draft(OFFICER, ProjectContent.EMPTY);

        assertThatThrownBy(() -> does(OFFICER, () -> drafts.submit(id))).hasMessage("ledger.incomplete");
        assertThat(as(OFFICER, () -> drafts.faults(id, Locale.ENGLISH)))
                .extracting(Fault::path)
                .startsWith("name.vi")
                .contains("category", "site.unit", "opening.stage");
    }

    @Test
    void textThatCouldNotBeReadIsKeptAndStandsInTheWay() {
        var id = as(OFFICER, () -> drafts.record(ProjectContent.class));
        does(OFFICER, () -> drafts.save(id, 1, Book.project("Chữ thô"), Map.of("capital[c1].amount", "1.2.3 tỷ")));

        assertThat(as(OFFICER, () -> drafts.open(id, ProjectContent.class)).raw())
                .containsEntry("capital[c1].amount", "1.2.3 tỷ");
        assertThat(as(OFFICER, () -> drafts.faults(id, Locale.ENGLISH)))
                .extracting(Fault::path)
                .containsExactly("capital[c1].amount");
    }

    @Test
    void theSecondOfTwoWindowsIsTold() {
        var id = book.draft(OFFICER, Book.project("Hai cửa sổ"));
        var revision = as(OFFICER, () -> drafts.open(id, ProjectContent.class)).revision();
        does(OFFICER, () -> drafts.save(id, revision, Book.project("Một"), Map.of()));

        assertThatThrownBy(() -> does(OFFICER, () -> drafts.save(id, revision, Book.project("Hai"), Map.of())))
                .hasMessage("ledger.draft.elsewhere");
        assertThat(as(OFFICER, () -> drafts.open(id, ProjectContent.class))
                        .content()
                        .name()
                        .vi())
                .isEqualTo("Một");
    }

    @Test
    void aReturnedDraftCarriesItsRemarksUntilItIsMended() {
        var id = book.submitted(OFFICER, Book.project("Trả lại"));
        does(REVIEWER, () -> reviews.sendBack(id, List.of(new Remark("name.vi", "Ghi đúng như quyết định"))));

        var sheet = as(OFFICER, () -> drafts.open(id, ProjectContent.class));
        assertThat(sheet.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(sheet.remarks()).containsExactly(new Remark("name.vi", "Ghi đúng như quyết định"));

        does(OFFICER, () -> drafts.save(id, sheet.revision(), Book.project("Đã sửa"), Map.of()));
        does(OFFICER, () -> drafts.submit(id));
        assertThat(as(REVIEWER, () -> reviews.approve(id, Publication.PUBLIC))).startsWith("BD-");
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }
}
