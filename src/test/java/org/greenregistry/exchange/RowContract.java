package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.greenregistry.Book;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RowResult;
import org.junit.jupiter.api.Test;

/** Rows of a file beside a book that moved on, and what cannot be taken, on either database. */
abstract class RowContract extends TableTrips {

    @Test
    void twoOfficersFilesOfTheSameRecordComeTogetherWithoutLoss() {
        var code = book.published(Book.project("Hai người một hồ sơ"));
        var file = exported(TableFormat.XLSX, "vi", "", List.of());
        var first = compared(edited(file, code, Map.of("name.vi", "Tên của người thứ nhất", "jobs.planned", "120")));
        taken(only(first, code));
        var second = edited(file, code, Map.of("site.plot", "Lô B7", "jobs.planned", "150"));

        var conflicting = only(compared(second), code);

        assertThat(conflicting.state()).isEqualTo(RowResult.State.CONFLICT);
        assertThat(conflicting.result().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.path()).isEqualTo("jobs.planned");
            assertThat(conflict.fields().getFirst().theirs()).isEqualTo("120");
            assertThat(conflict.fields().getFirst().mine()).isEqualTo("150");
        });
        var settled = only(compared(second, Map.of("jobs.planned", Conflict.Side.THEIRS)), code);
        assertThat(settled.result().changes()).extracting(Change::path).containsExactly("site.plot");
        taken(settled);
        var content = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .content();
        assertThat(content.name().vi()).isEqualTo("Tên của người thứ nhất");
        assertThat(content.site().plot()).isEqualTo("Lô B7");
        assertThat(content.jobs().planned()).isEqualTo(120);
        var record = settled.result().record();
        assertThat(as(OFFICER, () -> records.reveal(record, "parties[p1].documentNumber")))
                .as("what no table shows is not lost")
                .isEqualTo("3700145020");
    }

    @Test
    void aBlankLeavesAndTheMarkErases() {
        var code = book.published(ProjectContentBuilder.builder(Book.project("Để trống và xóa"))
                .note(LocalizedText.vi("sẽ xóa"))
                .build());
        var file = exported(TableFormat.CSV, "vi", "", List.of());
        var row = only(
                compared(edited(file, code, Map.of("note.vi", "(XÓA)", "site.address", "", "site.park", "(clear)"))),
                code);

        assertThat(row.result().changes())
                .extracting(Change::path, Change::after)
                .containsExactlyInAnyOrder(tuple("note.vi", null), tuple("site.park", null));
    }

    @Test
    void whatCannotBeReadStaysAsTypedAndIsToldAtItsColumn() {
        var code = book.published(Book.project("Ô hỏng"));
        var file = List.of(
                TableCells.texts(
                        "registry;project;vi;code",
                        "base",
                        "term.years",
                        "capital#2.amount",
                        "parties#3.name",
                        "site.point.lat"),
                TableCells.texts("Mã", "Phiên bản", "Thời hạn", "Số tiền", "Tên", "Vĩ độ"),
                TableCells.texts(code, "1", "mãi mãi", "-5", "Bên mới", "11,05"));

        var row = only(compared(file), code);

        assertThat(row.state()).isEqualTo(RowResult.State.FAULTY);
        assertThat(row.faults())
                .extracting(RowComparison.Remark::column)
                .containsExactlyInAnyOrder("term.years", "capital#2.amount", "site.point.lat");
        assertThat(row.result().raw()).containsEntry("term.years", "mãi mãi");
        assertThat(((ProjectContent) row.result().content()).parties()).hasSize(3);
    }

    @Test
    void aCodeTheBookDoesNotHaveAndANumberAnotherRecordHasAreTold() {
        var certified = ProjectContentBuilder.builder(Book.project("Có số"))
                .licences(new Licences(
                        Licences.NONE.inPrinciple(),
                        new InvestmentCertificate("3266540001", ReducedDate.parse("2020-01-02"), "Sở"),
                        null,
                        Licences.NONE.environment(),
                        Licences.NONE.building(),
                        Licences.NONE.land()))
                .build();
        var code = book.published(certified);
        var rows = List.of(
                TableCells.texts("registry;project;vi;code", "base", "name.vi", "licences.certificate.number"),
                TableCells.texts("Mã", "Phiên bản", "Tên", "Số"),
                TableCells.texts("BD-1900-9999", "1", "Không có", ""),
                TableCells.texts("", "", "Trùng số", "3266540001"));

        var compared = compared(rows);

        assertThat(compared.getFirst().state()).isEqualTo(RowResult.State.FAULTY);
        assertThat(compared.getFirst().faults().getFirst().sentence()).contains("BD-1900-9999");
        assertThat(compared.getLast().state()).isEqualTo(RowResult.State.NEW);
        assertThat(compared.getLast().result().holders()).containsExactly(code);
    }

    private static List<List<Cell>> edited(List<List<Cell>> file, String code, Map<String, String> edits) {
        var keys = file.getFirst();
        return file.stream()
                .map(row -> {
                    var cells = new ArrayList<>(row);
                    if (cells.getFirst().equals(new Cell.Written(code))) {
                        edits.forEach((key, text) -> set(cells, place(keys, key), text));
                    }
                    return (List<Cell>) cells;
                })
                .toList();
    }

    private static int place(List<Cell> keys, String key) {
        var place = keys.indexOf(new Cell.Written(key));
        assertThat(place).as(key).isNotNegative();
        return place;
    }

    private static void set(List<Cell> cells, int place, String text) {
        while (cells.size() <= place) {
            cells.add(Cell.BLANK);
        }
        cells.set(place, text.isEmpty() ? Cell.BLANK : new Cell.Written(text));
    }

    private static RowComparison<?> only(List<RowComparison<?>> rows, String code) {
        return rows.stream()
                .filter(row -> code.equals(row.row().code()))
                .findFirst()
                .orElseThrow();
    }

    /** Makes the row's draft, hands it in and has it approved. */
    private void taken(RowComparison<?> row) {
        book.revised(Objects.requireNonNull(row.result().record()), row.result().content(), Publication.PUBLIC);
    }
}
