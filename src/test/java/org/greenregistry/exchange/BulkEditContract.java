package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Step;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** One edit of many projects, from its preview to its drafts and back, on either database. */
abstract class BulkEditContract extends ImportTesting {

    @Autowired
    BulkEditService bulk;

    private Import previewed(String code, Edit... edits) {
        return settled(as(officer, () -> bulk.begin("q=" + code, List.of(edits), Lang.VIETNAMESE)));
    }

    private ProjectContent drafted() {
        return as(officer, () -> drafts.open(mine().getFirst().id(), ProjectContent.class))
                .content();
    }

    private String goals() {
        return as(officer, bulk::fields).stream()
                .map(Field::key)
                .filter(key -> key.endsWith(".goals"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aValueSetIsSeenBeforeItIsWrittenThenSubmittedTogetherAndTakenBack() {
        var code = book.published(Book.project(name));

        var table = previewed(code, Edit.of(Edit.Operation.SET, "jobs.planned", "1250"));

        assertThat(table.source()).isEqualTo(Import.Source.EDIT);
        assertThat(table.title()).contains("1250");
        assertThat(table.counts()).containsOnlyKeys(RowResult.State.CHANGED);
        assertThat(rows(table)).extracting(ImportRow::code).containsExactly(code);
        assertThat(mine()).isEmpty();
        applied(table, true);
        assertThat(mine()).extracting(DraftRow::state).containsExactly(ReviewState.SUBMITTED);
        assertThat(drafted().jobs().planned()).isEqualTo(1250);

        does(officer, () -> imports.undo(table.id()));
        assertThat(settled(table.id()).state()).isEqualTo(ImportState.UNDONE);
        assertThat(mine()).isEmpty();
    }

    @Test
    void projectsNamedOneByOneAreEditedAndNoOthersWhateverElseIsAsked() {
        var one = book.published(Book.project(name));
        var other = book.published(Book.project(name));
        book.published(Book.project(name));
        var query = BulkEditService.query(List.of(other, one, "không có", other)) + "&q=" + name;

        assertThat(as(officer, () -> bulk.count(query))).isEqualTo(2);
        var table = settled(as(
                officer,
                () -> bulk.begin(query, List.of(Edit.of(Edit.Operation.SET, "jobs.planned", "77")), Lang.VIETNAMESE)));

        assertThat(rows(table)).extracting(ImportRow::code).containsExactly(other, one);
    }

    @Test
    void codesAreAddedToAListAndTakenFromIt() {
        var code = book.published(Book.project(name));
        var goal = as(officer, bulk::fields).stream()
                .filter(field -> field.key().equals(goals()))
                .findFirst()
                .flatMap(Field::words)
                .orElseThrow()
                .options();
        var first = goal.get(0).value();
        var second = goal.get(1).value();

        var table = previewed(
                code,
                Edit.of(Edit.Operation.ADD, goals(), first),
                Edit.of(Edit.Operation.ADD, goals(), second),
                Edit.of(Edit.Operation.REMOVE, goals(), first));

        assertThat(table.count(RowResult.State.CHANGED)).isOne();
        var row = as(officer, () -> imports.compare(table.id(), 1, Lang.VIETNAMESE));
        assertThat(row.changes()).hasSize(1);
        assertThat(row.changes().getFirst().toString()).contains(second).doesNotContain(first);
    }

    @Test
    void aStepIsTakenWhereItIsAllowedAndRefusedInWordsElsewhere() {
        var code = book.published(Book.project(name));

        var allowed = previewed(code, Edit.step("TRIAL_OPERATION", "2026-10-01", "12/QĐ", "Sở Xây dựng"));
        var refused = previewed(code, Edit.step("REGISTERED", "2026-10-01", "12/QĐ", ""));

        assertThat(rows(refused).getFirst().state()).isEqualTo(RowResult.State.FAULTY);
        assertThat(rows(refused).getFirst().note()).startsWith("Dự án không thể chuyển");
        assertThat(rows(allowed).getFirst().state()).isEqualTo(RowResult.State.CHANGED);
        applied(allowed, false);
        assertThat(drafted().steps()).extracting(Step::to).containsExactly(Stage.TRIAL_OPERATION);
    }

    @Test
    void whatCannotBeReadIsRefusedBeforeAnythingBegins() {
        var wrong = Edit.of(Edit.Operation.SET, "jobs.planned", "vài trăm");

        assertThat(as(officer, () -> bulk.fault(wrong)).orElseThrow().key()).isEqualTo("exchange.unread.number");
        assertThatThrownBy(() -> as(officer, () -> bulk.begin("", List.of(wrong), Lang.VIETNAMESE)))
                .isInstanceOf(Refusal.class);
        assertThat(as(officer, imports::mine)).isEmpty();
    }

    @Test
    void onlyOfficersEdit() {
        Stream.of(Role.REVIEWER, Role.MANAGER, Role.INVESTOR, Role.ADMIN, Role.STEWARD, Role.AUDITOR)
                .forEach(role -> assertThatThrownBy(() -> as(staff.hire("Ai", role), bulk::fields))
                        .as(role)
                        .isInstanceOf(AccessDeniedException.class));
    }
}
