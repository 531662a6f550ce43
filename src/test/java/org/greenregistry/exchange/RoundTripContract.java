package org.greenregistry.exchange;

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
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A table that comes back says what was changed in it and nothing else, on either database. */
abstract class RoundTripContract {

    @Autowired
    Book book;

    @Autowired
    TableService tables;

    @Autowired
    Tables reader;

    private static final JobProgress NOBODY = new JobProgress() {
        @Override
        public void step(String key, long units) {}

        @Override
        public void advance(long units) {}
    };

    private List<List<Cell>> exported(TableFormat format, String language, String query, List<String> columns) {
        return as(OFFICER, () -> {
            var out = new ByteArrayOutputStream();
            try {
                tables.write(new TableOrder("project", format, query, language, columns, false), out, NOBODY);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return TableCells.of(format, out.toByteArray());
        });
    }

    private List<RowComparison<?>> compared(List<List<Cell>> cells) {
        return as(OFFICER, () -> {
            var header = reader.header("project", cells);
            var rows = reader.read(
                    header, header.first() + 1, cells.subList(header.first(), cells.size()), Answers.NONE);
            return reader.compare(header.kind(), rows, Map.of(), Lang.VIETNAMESE);
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
