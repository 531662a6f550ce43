package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.Conflict.Side;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.greenregistry.organisation.OrganisationService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.ObjectNode;

/** What the ledger promises, on either database. */
abstract class RecordContract {

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
    void aReturnNeedsARemark() {
        var id = book.submitted(OFFICER, Book.project("Không lời"));

        assertThatThrownBy(() -> does(REVIEWER, () -> reviews.sendBack(id, List.of())))
                .hasMessage("ledger.return.remark");
    }

    @Test
    void aStaleBaseIsRefusedAndTheDraftKept() {
        var code = book.published(Book.project("Cũ"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        var stale = as(OTHER_OFFICER, () -> drafts.revise(record));
        book.revised(record, Book.project("Mới"), Publication.PUBLIC);

        assertThatThrownBy(() -> does(OTHER_OFFICER, () -> drafts.submit(stale)))
                .hasMessage("ledger.stale");
        assertThat(as(OTHER_OFFICER, () -> drafts.open(stale, ProjectContent.class))
                        .base())
                .isEqualTo(1);

        assertThat(as(OTHER_OFFICER, () -> drafts.merging(stale)).conflicts()).isEmpty();
        does(OTHER_OFFICER, () -> drafts.merge(stale, 2, Map.of()));
        does(OTHER_OFFICER, () -> drafts.submit(stale));
        assertThat(as(REVIEWER, () -> reviews.sheet(stale)).changes()).isEmpty();
    }

    @Test
    void aConflictAsksAndChangesNothing() {
        var code = book.published(Book.project("Gốc"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        var stale = as(OTHER_OFFICER, () -> drafts.revise(record));
        does(OTHER_OFFICER, () -> drafts.save(stale, 1, Book.project("Của Hoa"), Map.of()));
        book.revised(record, Book.project("Của Lan"), Publication.PUBLIC);

        var asked = as(OTHER_OFFICER, () -> drafts.merging(stale));
        assertThat(asked.conflicts()).extracting(Conflict::path).containsExactlyInAnyOrder("name.vi", "name.en");
        for (var tooEarly : List.of(Map.<String, Side>of(), Map.of("name.vi", Side.THEIRS))) {
            assertThatThrownBy(() -> does(OTHER_OFFICER, () -> drafts.merge(stale, 2, tooEarly)))
                    .hasMessage("ledger.merge.moved");
        }
        assertThat(as(OTHER_OFFICER, () -> drafts.open(stale, ProjectContent.class))
                        .base())
                .isEqualTo(1);
        var choices = Map.of("name.vi", Side.THEIRS, "name.en", Side.MINE);
        does(OTHER_OFFICER, () -> drafts.merge(stale, asked.newest(), choices));
        assertThat(as(OTHER_OFFICER, () -> drafts.open(stale, ProjectContent.class))
                        .content()
                        .name())
                .isEqualTo(new Name("Của Lan", "Của Hoa in English"));
    }

    @Test
    void choicesMadeAgainstAnOlderVersionAreRefused() {
        var record = records.find(ProjectContent.class, book.published(Book.project("Lại mới")), null)
                .orElseThrow()
                .record();
        var stale = as(OTHER_OFFICER, () -> drafts.revise(record));
        book.revised(record, Book.project("Lại mới hai"), Publication.PUBLIC);
        var seen = as(OTHER_OFFICER, () -> drafts.merging(stale)).newest();
        book.revised(record, Book.project("Lại mới ba"), Publication.PUBLIC);
        assertThatThrownBy(() -> does(OTHER_OFFICER, () -> drafts.merge(stale, seen, Map.of())))
                .hasMessage("ledger.merge.moved");
    }

    @Test
    void aConflictShowsRestrictedValuesMasked() {
        var record = records.find(ProjectContent.class, book.published(Book.project("Che khi hỏi")), null)
                .orElseThrow()
                .record();
        var stale = as(OTHER_OFFICER, () -> drafts.revise(record));
        does(OTHER_OFFICER, () -> drafts.save(stale, 1, numbered("3700145021"), Map.of()));
        book.revised(record, numbered("3700145022"), Publication.PUBLIC);
        var asked = as(OTHER_OFFICER, () -> drafts.merging(stale));
        assertThat(asked.toString())
                .contains("parties[p1].documentNumber", "••••••20", "••••••21", "••••••22")
                .doesNotContain("37001450");
        does(
                OTHER_OFFICER,
                () -> drafts.merge(stale, asked.newest(), Map.of("parties[p1].documentNumber", Side.THEIRS)));
        assertThat(as(OTHER_OFFICER, () -> drafts.reveal(stale, "parties[p1].documentNumber")))
                .isEqualTo("3700145022");
    }

    private static ProjectContent numbered(String number) {
        var tree = Canonical.tree(Book.project("Che khi hỏi"));
        ((ObjectNode) tree.withArray("parties").get(0)).put("documentNumber", number);
        return Canonical.read(tree, ProjectContent.class);
    }

    @Test
    void aMaskSentBackStandsForTheValueItHides() {
        var id = book.draft(OFFICER, Book.project("Che"));
        var sheet = as(OFFICER, () -> drafts.open(id, ProjectContent.class));
        assertThat(sheet.content().parties().getFirst().documentNumber()).isEqualTo("••••••20");

        does(OFFICER, () -> drafts.save(id, sheet.revision(), sheet.content(), Map.of()));

        assertThat(as(OFFICER, () -> drafts.reveal(id, "parties[p1].documentNumber")))
                .isEqualTo("3700145020");
    }

    @Test
    void readingARestrictedValueLeavesATrace() {
        var code = book.published(Book.project("Đọc số"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();

        does(OFFICER, () -> records.reveal(record, "parties[p1].documentNumber"));

        assertThat(as(AUDITOR, () -> journal.of(record)).getFirst())
                .matches(line -> line.action().equals("REVEALED"))
                .matches(line -> OFFICER.account().equals(line.account()));
        assertThatThrownBy(() -> as(Actor.PUBLIC, () -> records.reveal(record, "parties[p1].documentNumber")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theJournalHoldsNoRestrictedValue() {
        var code = book.published(Book.project("Nhật ký kín"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();

        assertThat(as(AUDITOR, () -> journal.of(record)).toString())
                .contains("parties[p1].documentNumber")
                .contains("sha256:")
                .doesNotContain("3700145020");
    }

    @Test
    void aWithdrawnRecordLeavesTheBookWithItsReason() {
        var code = book.published(Book.project("Rút"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        var id = as(OFFICER, () -> drafts.proposeWithdrawal(record, "ghi trùng"));
        does(REVIEWER, () -> reviews.approve(id, Publication.PUBLIC));

        assertThat(records.find(ProjectContent.class, code, null)).isEmpty();
        assertThat(as(OFFICER, () -> records.history(record)).getFirst())
                .matches(VersionRow::withdrawn)
                .matches(row -> "ghi trùng".equals(row.reason()));
    }

    @Test
    void anOfficialNumberBelongsToOneRecord() {
        var number = UUID.randomUUID().toString();
        book.published(organisation("Một", number));
        var id = book.submitted(OFFICER, organisation("Hai", number));

        assertThatThrownBy(() -> as(REVIEWER, () -> reviews.approve(id, Publication.PUBLIC)))
                .hasMessage("ledger.key.taken");
    }

    @Test
    void anOrganisationIsFoundTypedWithoutMarks() {
        book.published(organisation("Công ty Bình Đường Xanh", null));

        assertThat(organisations.find("binh duong xanh", PageRequest.of(0, 10)))
                .extracting(row -> row.name().vi())
                .contains("Công ty Bình Đường Xanh");
    }

    @Test
    void theHistorySaysWhatEachVersionChanged() {
        var code = book.published(Book.project("Lịch sử"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        book.revised(record, Book.project("Lịch sử mới"), Publication.PUBLIC);

        var newest = records.history(record).getFirst();

        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.author()).isNull();
        assertThat(newest.changes())
                .containsExactly(
                        new Change("name.vi", "project.name.vi", "Lịch sử", "Lịch sử mới"),
                        new Change("name.en", "project.name.en", "Lịch sử in English", "Lịch sử mới in English"));
    }

    @Test
    void discardingANewRecordLeavesNothingButItsTrace() {
        var id = book.draft(OFFICER, Book.project("Bỏ"));
        var record = as(OFFICER, () -> drafts.open(id, ProjectContent.class)).record();

        does(OFFICER, () -> drafts.discard(id));

        assertThat(as(OFFICER, drafts::mine)).noneMatch(row -> row.id().equals(id));
        assertThat(as(AUDITOR, () -> journal.of(record))).extracting("action").containsExactly("DISCARDED", "CREATED");
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private static OrganisationContent organisation(String name, String code) {
        return OrganisationContentBuilder.builder(OrganisationContent.of(new Name(name, null), "VN"))
                .enterpriseCode(code)
                .build();
    }
}
