package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A file from the desk of an officer to drafts and back, on either database. */
abstract class ImportContract extends ImportTesting {

    @Test
    void anUneditedTableChangesNothing() throws IOException {
        var code = book.published(Book.project(name));

        var table = brought(edited(code, Map.of()));

        assertThat(table.state()).isEqualTo(ImportState.READY);
        assertThat(table.counts()).containsOnlyKeys(RowResult.State.UNCHANGED);
        assertThatThrownBy(() -> applied(table, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("exchange.import.nothing");
        assertThat(mine()).isEmpty();
    }

    @Test
    void aTableThatNamesItsKindIsOfThatKindWhateverWasChosen() {
        var code = book.published(OrganisationContent.of(new Name(name, null), "VN"));

        var table = brought(
                "to-chuc.csv",
                written(new TableOrder("organisation", TableFormat.CSV, "q=" + code, "vi", List.of(), false)));

        assertThat(table.kind()).isEqualTo("organisation");
        assertThat(table.counts()).containsOnlyKeys(RowResult.State.UNCHANGED);
    }

    @Test
    void aTableOfAKindTheBookDoesNotHaveIsRefusedByItsName() {
        var table = brought("\"registry;castle;vi;code\",\"name.vi\"\n,Lâu đài\n");

        var refused = Objects.requireNonNull(table.refusal());
        assertThat(refused.key()).isEqualTo("exchange.file.kind");
        assertThat(refused.arguments()).containsExactly("castle");
    }

    @Test
    void anEditedCellBecomesADraftAndNothingBefore() throws IOException {
        var code = book.published(Book.project(name));
        var table = brought(edited(code, Map.of("name.vi", name + " sửa")));

        assertThat(mine()).isEmpty();
        var row = rows(table).getFirst();
        assertThat(row.state()).isEqualTo(RowResult.State.CHANGED);
        assertThat(row.changes()).isOne();
        var after = applied(table, false);

        assertThat(after.state()).isEqualTo(ImportState.APPLIED);
        assertThat(mine())
                .extracting(DraftRow::title, DraftRow::state)
                .containsExactly(tuple(name + " sửa", ReviewState.DRAFT));
        var content = as(officer, () -> drafts.open(mine().getFirst().id(), ProjectContent.class))
                .content();
        assertThat(content.parties()).hasSize(2);
        assertThat(content.name().en()).isEqualTo(name + " in English");
    }

    @Test
    void completeRowsAreHandedOverTogetherAndTheOthersStayDrafts() throws IOException {
        var code = book.published(Book.project(name));
        var table = brought("Mã hồ sơ,Tên dự án\n" + code + "," + name + " hai\n," + name + " mới\n");

        assertThat(table.counts()).isEqualTo(Map.of(RowResult.State.CHANGED, 1L, RowResult.State.NEW, 1L));
        applied(table, true);

        assertThat(mine())
                .extracting(DraftRow::title, DraftRow::state)
                .containsExactlyInAnyOrder(
                        tuple(name + " hai", ReviewState.SUBMITTED), tuple(name + " mới", ReviewState.DRAFT));
    }

    @Test
    void whatCannotBeReadIsSaidAtItsCellAndKeptInTheDraft() {
        var table = brought("Tên dự án,Lao động dự kiến\n" + name + ",khoảng vài trăm\n" + name + " tốt,250\n");

        var rows = rows(table);
        assertThat(rows).extracting(ImportRow::state).containsExactly(RowResult.State.FAULTY, RowResult.State.NEW);
        assertThat(rows.getFirst().problems())
                .extracting(Problem::column, Problem::text)
                .containsExactly(tuple("Lao động dự kiến", "khoảng vài trăm"));
        assertThat(rows.getFirst().chosen()).isFalse();
        does(officer, () -> choices.choose(table.id(), rows.getFirst().number(), true));
        applied(table, true);

        assertThat(mine()).hasSize(2);
        var kept = mine().stream()
                .filter(draft -> draft.title().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(as(officer, () -> drafts.open(kept.id(), ProjectContent.class))
                        .raw())
                .containsEntry("jobs.planned", "khoảng vài trăm");
    }

    @Test
    void aQuestionIsAskedOnceAndItsAnswerReadsTheFileAgain() {
        var table = brought("Tên dự án,Nhóm dự án\n" + name + ",Nhà máy xanh\n" + name + " b,Nhà máy xanh\n");

        assertThat(table.questions())
                .extracting(Question::text, Question::rows)
                .containsExactly(tuple("Nhà máy xanh", 2L));
        does(
                officer,
                () -> choices.answer(
                        table.id(), Map.of(table.questions().getFirst().id(), "MANUFACTURING")));
        var again = settled(table.id());

        assertThat(again.questions()).isEmpty();
        assertThat(again.counts()).isEqualTo(Map.of(RowResult.State.NEW, 2L));
    }

    @Test
    void aHeadingExplainedOnceIsKnownWithTheNextFile() {
        var heading = "Cột riêng " + name;
        var table = brought("Tên dự án," + heading + "\n" + name + ",250\n");
        var column = Objects.requireNonNull(table.header()).columns().get(1);
        assertThat(column.key()).isNull();

        does(officer, () -> choices.explain(table.id(), Map.of(1, "jobs.planned")));
        settled(table.id());
        var next = brought("Tên dự án," + heading + "\n" + name + " b,12\n");

        assertThat(Objects.requireNonNull(next.header()).columns().get(1).key()).isEqualTo("jobs.planned");
    }

    @Test
    void whereTheBookMovedOnSomebodyChooses() throws IOException {
        var code = book.published(Book.project(name));
        var file = edited(code, Map.of("name.vi", name + " của tôi"));
        var record = as(officer, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        book.revised(record, Book.project(name + " của họ"), Publication.PUBLIC);
        var table = brought(file);

        var row = rows(table).getFirst();
        assertThat(row.state()).isEqualTo(RowResult.State.CONFLICT);
        assertThat(row.chosen()).isFalse();
        does(
                officer,
                () -> choices.settle(table.id(), row.number(), Map.of("name.vi", Conflict.Side.MINE), Lang.VIETNAMESE));
        applied(table, false);

        assertThat(mine()).extracting(DraftRow::title).containsExactly(name + " của tôi");
    }

    @Test
    void undoTakesBackWhatNobodyTouched() {
        var table = brought("Tên dự án\n" + name + " một\n" + name + " hai\n");
        applied(table, false);
        var touched = mine().stream()
                .filter(draft -> draft.title().endsWith("một"))
                .findFirst()
                .orElseThrow();
        as(officer, () -> {
            var sheet = drafts.open(touched.id(), ProjectContent.class);
            return drafts.save(touched.id(), sheet.revision(), sheet.content(), Map.of());
        });

        does(officer, () -> imports.undo(table.id()));
        var undone = settled(table.id());

        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(mine()).extracting(DraftRow::id).containsExactly(touched.id());
        assertThat(rows(undone))
                .extracting(ImportRow::outcome)
                .containsExactly(ImportRow.Outcome.KEPT, ImportRow.Outcome.DISCARDED);
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords() {
        var table = brought(
                "bang.xlsx",
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});

        assertThat(table.state()).isEqualTo(ImportState.REFUSED);
        assertThat(Objects.requireNonNull(table.refusal()).key()).isEqualTo("exchange.file.old");
    }

    @Test
    void aFileThatNeverEndsIsRefusedWhileItComes() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> as(officer, () -> imports.begin("project", "a.csv", endless, Lang.VIETNAMESE)))
                .isInstanceOf(Refusal.class)
                .hasMessage("files.size");
    }

    @Test
    void itIsNobodyElsesBusiness() {
        var table = brought("Tên dự án\n" + name + "\n");
        var other = staff.hire("Hoa", Role.OFFICER);

        assertThatThrownBy(() -> as(other, () -> imports.get(table.id()))).isInstanceOf(AccessDeniedException.class);
        Stream.of(Role.REVIEWER, Role.MANAGER, Role.INVESTOR, Role.ADMIN, Role.STEWARD, Role.AUDITOR)
                .forEach(role -> assertThatThrownBy(() -> as(staff.hire("Ai", role), imports::mine))
                        .as(role)
                        .isInstanceOf(AccessDeniedException.class));
    }
}
