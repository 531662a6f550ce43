package org.greenregistry.exchange;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.greenregistry.Book;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.Welcome;
import org.greenregistry.report.Filled;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A table that comes back says what was changed in it and nothing else, on either database. */
abstract class RoundTripContract {

    @Autowired
    Book book;

    @Autowired
    TableService tables;

    @Autowired
    Tables reader;

    @Autowired
    RecordService records;

    private static final JobProgress NOBODY = new JobProgress() {
        @Override
        public void step(String key, long units) {}

        @Override
        public void advance(long units) {}
    };

    private List<List<Cell>> exported(TableFormat format, String language, String query, List<String> columns) {
        return exported("project", format, language, query, columns);
    }

    private List<List<Cell>> exported(
            String kind, TableFormat format, String language, String query, List<String> columns) {
        return as(OFFICER, () -> {
            var out = new ByteArrayOutputStream();
            try {
                tables.write(new TableOrder(kind, format, query, language, columns, false), out, NOBODY);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return TableCells.of(format, out.toByteArray());
        });
    }

    private List<RowComparison<?>> compared(List<List<Cell>> cells) {
        return compared(cells, Map.of());
    }

    private List<RowComparison<?>> compared(List<List<Cell>> cells, Map<String, Conflict.Side> choices) {
        return as(OFFICER, () -> {
            var header = reader.header("project", cells);
            var rows =
                    reader.read(header, header.first() + 1, cells.subList(header.first(), cells.size()), Answers.NONE);
            var all = rows.stream().collect(toMap(RowReading::number, row -> choices));
            return reader.compare(header.kind(), rows, all, Lang.VIETNAMESE);
        });
    }

    @ParameterizedTest
    @CsvSource({"XLSX, vi", "XLSX, en", "CSV, vi", "CSV, en"})
    void whatNobodyEditedChangesNothing(TableFormat format, String language) {
        book.published(ProjectContentBuilder.builder(Book.project("Đi rồi về " + format + language))
                .note(LocalizedText.vi("=1+1\n'dòng hai"))
                .build());
        var all = as(OFFICER, () -> tables.fields("project")).stream()
                .map(Field::key)
                .toList();

        var compared = compared(exported(format, language, "", all));

        assertThat(compared).isNotEmpty();
        assertThat(compared).allSatisfy(row -> {
            assertThat(row.faults()).isEmpty();
            assertThat(row.result().changes()).isEmpty();
            assertThat(row.state()).isEqualTo(RowResult.State.UNCHANGED);
        });
    }

    @ParameterizedTest
    @CsvSource({"XLSX, vi", "CSV, en"})
    void threeEditedCellsAreThreeDifferences(TableFormat format, String language) {
        var name = "Ba ô " + format;
        var code = book.published(Book.project(name));
        var cells = new ArrayList<List<Cell>>();
        exported(format, language, "", List.of()).forEach(row -> cells.add(new ArrayList<>(row)));
        var row = cells.stream()
                .filter(one -> one.getFirst().equals(new Cell.Written(code)))
                .findFirst()
                .orElseThrow();
        var keys = cells.getFirst();
        row.set(keys.indexOf(new Cell.Written("name.vi")), new Cell.Written(name + " sửa"));
        row.set(keys.indexOf(new Cell.Written("parties#2.country")), new Cell.Written("Nhật Bản"));
        row.set(keys.indexOf(new Cell.Written("capital#1.amount")), new Cell.Counted(new BigDecimal("1400000000")));

        var changed = compared(cells).stream()
                .filter(one -> one.state() != RowResult.State.UNCHANGED)
                .toList();

        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().result().changes())
                .extracting(Change::path, Change::before, Change::after)
                .containsExactlyInAnyOrder(
                        tuple("name.vi", name, name + " sửa"),
                        tuple("parties[p2].country", "SG", "JP"),
                        tuple("capital[c1].amount", "1300000000", "1400000000"));
        assertThat(((ProjectContent) changed.getFirst().result().content())
                        .parties()
                        .getFirst()
                        .documentNumber())
                .as("masked, not lost")
                .endsWith("20");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void organisationsParksAndReportsComeBackTheSame(TableFormat format) {
        book.published(new OrganisationContent(
                new Name("-Công ty Hai chiều " + format, "Both ways"), "SG", "JP", null, null, "'ghi chú"));
        book.published(park(format));
        var project = as(
                        OFFICER,
                        () -> records.find(
                                ProjectContent.class, book.published(Book.project("Có báo cáo " + format)), null))
                .orElseThrow();
        book.published(Filled.report(project.record(), "2024-Q3"));

        for (var kind : List.of("organisation", "park", "report")) {
            var compared = compared(exported(kind, format, "en", "", List.of()));
            assertThat(compared).as(kind).isNotEmpty().allSatisfy(row -> {
                assertThat(row.faults()).isEmpty();
                assertThat(row.state()).isEqualTo(RowResult.State.UNCHANGED);
            });
        }
    }

    /** A park has one record, so each format has a park of its own. */
    private static ParkContent park(TableFormat format) {
        var parks = Gazetteer.book().parks();
        var own = ParkContent.of(parks.get(format.ordinal()));
        return new ParkContent(
                own.name(),
                own.park(),
                own.unit() == null ? "C-25747-2025" : own.unit(),
                own.point(),
                own.area(),
                List.of(
                        new Lot("l1", "A1", new BigDecimal("1.25"), LotState.values()[0], ReducedDate.parse("2027-03")),
                        new Lot("l2", "A2", new BigDecimal("12"), LotState.values()[1], null)),
                List.of(),
                own.utilities(),
                own.rent(),
                List.of(new Welcome("w1", "26")),
                own.office(),
                LocalizedText.vi("chữ 1"),
                ReducedDate.parse("2026"),
                "Sở",
                false);
    }

    /** Texts a spreadsheet could run or a table could take for a mark. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyTextComesBackAsItWas(TableFormat format) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var codes = new ArrayList<String>();
        for (var n = 0; n < 6; n++) {
            codes.add(book.published(ProjectContentBuilder.builder(Book.project(nasty(random) + "dự án " + n))
                    .purpose(new Purpose(LocalizedText.vi(nasty(random)), LocalizedText.vi(nasty(random)), null))
                    .note(new LocalizedText(nasty(random), nasty(random)))
                    .build()));
        }

        var compared = compared(exported(
                format,
                random.nextBoolean() ? "vi" : "en",
                "",
                List.of("name.vi", "purpose.objectives.vi", "purpose.scale.vi", "note.vi", "note.en")));

        assertThat(compared.stream().filter(row -> codes.contains(row.row().code())))
                .as("seed " + seed)
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.result().changes()).isEmpty());
    }

    private static String nasty(Random random) {
        var starts = List.of(
                "=", "+", "-", "@", "'", "''=", "'=", "(xóa)", "(unchanged)", "\"", ";", "1.234", "x\t", "x\n", "0");
        var ends = List.of("", "SUM(A1)", "1+1", "\nhai\r\nba", "a;b,c\t\"d\"", " Đường Hòa Phú ");
        return starts.get(random.nextInt(starts.size())) + ends.get(random.nextInt(ends.size()));
    }

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

    @Test
    void everyColumnHasAHeadingInBothLanguages() {
        for (var kind : List.of("project", "organisation", "park", "report")) {
            for (var field : as(OFFICER, () -> tables.fields(kind))) {
                var column = field.list() == null
                        ? Column.of(field)
                        : field.named() ? new Column(field, "[CAPITAL]", "Vốn") : Column.at(field, 1);
                assertThat(column.heading(Lang.VIETNAMESE)).doesNotContain("!vi");
                assertThat(column.heading(Lang.ENGLISH)).doesNotContain("!en");
            }
        }
    }
}
