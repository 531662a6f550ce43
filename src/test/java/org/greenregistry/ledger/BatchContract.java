package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OFFICER_AND_REVIEWER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Many records at once go through the rules of one, on either database. */
abstract class BatchContract {

    private static final UUID BATCH = UUID.fromString("0199d2c4-0000-7000-8000-00000000b001");

    @Autowired
    Book book;

    @Autowired
    BatchService batches;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Autowired
    CatalogueService catalogue;

    @Test
    void eachContentBecomesAVersionLikeAnyOther() {
        var made = published(fresh("Lô một"), fresh("Lô hai"), fresh("Lô ba"));

        var codes = made.stream().map(BatchService.Approved::code).toList();
        assertThat(made.stream().map(BatchService.Approved::record)).doesNotHaveDuplicates();
        assertThat(codes.stream().map(code -> code.substring(code.length() - 4)).map(Integer::valueOf))
                .as("given without gaps, in the order of the lines")
                .isEqualTo(Stream.iterate(number(codes.getFirst()), n -> n + 1)
                        .limit(3)
                        .toList());
        var single = book.published(Book.project("Một mình"));
        assertThat(changed(made.getFirst().record())).isEqualTo(changed(record(single)));
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void whatBecameAVersionIsFoundAtOnceAndItsPredecessorEnds() {
        var made = published(fresh("Quế Trà Bồng")).getFirst();
        var then = records.find(ProjectContent.class, made.code(), null)
                .orElseThrow()
                .recordedFrom();
        published(new BatchLine<>(made.record(), Book.project("Hồi Trà My")));

        assertThat(catalogue.count(ProjectFilter.ALL.withText("Quế Trà Bồng"))).isZero();
        assertThat(catalogue.count(ProjectFilter.ALL.withText("Hồi Trà My"))).isOne();
        assertThat(catalogue.count(ProjectFilter.ALL.withText("Quế Trà Bồng").asOf(then)))
                .isOne();
        assertThat(as(OFFICER, () -> records.history(made.record()))).hasSize(2);
    }

    @Test
    void oneIncompleteContentRefusesThemAll() {
        var lines = List.of(fresh("Đủ"), new BatchLine<>(null, ProjectContent.EMPTY));
        var before = journal.head().entries();

        assertThatThrownBy(() -> submitted(OFFICER, lines))
                .isInstanceOf(Refusal.class)
                .hasMessage("ledger.batch.incomplete");
        assertThat(journal.head().entries()).isEqualTo(before);
    }

    @Test
    void nobodyApprovesTheOwnBatch() {
        var mine = submitted(OFFICER_AND_REVIEWER, List.of(fresh("Lô của tôi")));

        assertThatThrownBy(() -> as(OFFICER_AND_REVIEWER, () -> batches.approve(mine, Publication.PUBLIC)))
                .hasMessage("ledger.fourEyes");
    }

    @Test
    void onlyDeskRolesComeThroughTheDoor() {
        var batch = submitted(OFFICER, List.of(fresh("Cửa lô")));

        assertThatThrownBy(() -> submitted(REVIEWER, List.of(fresh("Cửa lô"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(OFFICER, () -> batches.approve(batch, Publication.PUBLIC)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(MANAGER, () -> batches.approve(batch, Publication.PUBLIC)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNewerVersionRefusesTheBatch() {
        var record = record(book.published(Book.project("Lô cũ")));
        var late = submitted(OFFICER, List.of(new BatchLine<>(record, Book.project("Lô muộn"))));
        book.revised(record, Book.project("Lô mới hơn"), Publication.PUBLIC);

        assertThatThrownBy(() -> approved(late)).hasMessage("ledger.stale");
    }

    @Test
    void anOfficialNumberBelongsToOneRecord() {
        var twice = submitted(
                OFFICER, List.of(certified("Trùng số A", "7700112233"), certified("Trùng số B", "7700112233")));
        assertThatThrownBy(() -> approved(twice)).hasMessage("ledger.key.taken");
        var owner = published(certified("Có số", "7700112244")).getFirst().record();

        var other = submitted(OFFICER, List.of(certified("Lấy số", "7700112244")));
        assertThatThrownBy(() -> approved(other)).hasMessage("ledger.key.taken");
        published(
                new BatchLine<>(owner, certified("Có số, bản hai", "7700112244").content()));
        published(new BatchLine<>(owner, Book.project("Bỏ số")));
        assertThat(published(certified("Lấy số đã bỏ", "7700112244"))).hasSize(1);
    }

    @Test
    void theScopeHoldsForEveryContent() {
        var outside = new Actor(OFFICER.account(), "", Set.of(Role.OFFICER), new Scope(Set.of("BAU-BANG")));
        var record = record(book.published(Book.project("Lô phạm vi")));

        assertThatThrownBy(() -> submitted(outside, List.of(fresh("Lô ngoài")))).hasMessage("ledger.scope");
        assertThatThrownBy(() -> submitted(outside, List.of(new BatchLine<>(record, Book.project("Lô phạm vi")))))
                .hasMessage("ledger.scope");
        var batch = submitted(OFFICER, List.of(fresh("Lô trong")));
        var reviewer = new Actor(REVIEWER.account(), "", Set.of(Role.REVIEWER), outside.scope());
        assertThatThrownBy(() -> as(reviewer, () -> batches.approve(batch, Publication.PUBLIC)))
                .hasMessage("ledger.scope");
    }

    @Test
    void aBatchIsOneTransactionAndNamesARecordOnce() {
        var many = Collections.nCopies(BatchService.MOST + 1, fresh("Quá nhiều"));
        assertThatThrownBy(() -> submitted(OFFICER, many)).isInstanceOf(IllegalArgumentException.class);
        var record = record(book.published(Book.project("Hai lần")));
        var line = new BatchLine<>(record, Book.project("Hai lần"));
        assertThatThrownBy(() -> submitted(OFFICER, List.of(line, line))).isInstanceOf(IllegalArgumentException.class);
        var unknown = new BatchLine<>(BATCH, Book.project("Không có"));
        assertThatThrownBy(() -> submitted(OFFICER, List.of(unknown))).hasMessage("ledger.record.none");
    }

    @Test
    void theActsOfABatchAreFoundTogether() {
        var id = UUID.randomUUID();
        for (var name : List.of("Phần một", "Phần hai")) {
            var batch = as(OFFICER, () -> batches.submit(id, ProjectContent.class, List.of(fresh(name))));
            does(REVIEWER, () -> batches.approve(batch, Publication.INTERNAL));
        }

        assertThat(as(AUDITOR, () -> journal.ofBatch(id)))
                .extracting(JournalLine::action)
                .containsExactly("BATCH_SUBMITTED", "APPROVED", "BATCH_SUBMITTED", "APPROVED");
    }

    private static BatchLine<ProjectContent> fresh(String name) {
        return new BatchLine<>(null, Book.project(name));
    }

    private static BatchLine<ProjectContent> certified(String name, String number) {
        var certificate = new InvestmentCertificate(number, ReducedDate.parse("2019-01-02"), "UBND");
        return new BatchLine<>(
                null,
                ProjectContentBuilder.builder(Book.project(name))
                        .licences(new Licences(
                                Licences.NONE.inPrinciple(),
                                certificate,
                                null,
                                Licences.NONE.environment(),
                                Licences.NONE.building(),
                                Licences.NONE.land()))
                        .build());
    }

    private Batch<ProjectContent> submitted(Actor officer, List<BatchLine<ProjectContent>> lines) {
        return as(officer, () -> batches.submit(BATCH, ProjectContent.class, lines));
    }

    private List<BatchService.Approved> approved(Batch<ProjectContent> batch) {
        return as(REVIEWER, () -> batches.approve(batch, Publication.PUBLIC));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private List<BatchService.Approved> published(BatchLine<ProjectContent>... lines) {
        return approved(submitted(OFFICER, List.of(lines)));
    }

    private UUID record(String code) {
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.length() - 4));
    }

    private List<String> changed(UUID record) {
        return as(AUDITOR, () -> journal.of(record)).stream()
                .filter(line -> line.action().equals("APPROVED"))
                .flatMap(line -> line.changes().stream().map(change -> change.path()))
                .toList();
    }
}
