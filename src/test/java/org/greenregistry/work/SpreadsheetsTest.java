package org.greenregistry.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list becomes as a spreadsheet. */
class SpreadsheetsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Spreadsheets spreadsheets =
            new Spreadsheets(Clock.fixed(Instant.parse("2026-11-24T20:00:00Z"), ZONE), ZONE);

    private record Row(
            @Nullable String text,
            @Nullable Integer whole,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable ReducedDate date,
            @Nullable Instant time) {

        static final Row EMPTY = new Row(null, null, null, null, null, null);

        static Row of(String text) {
            return new Row(text, null, null, null, null, null);
        }
    }

    private static Sheet<Row> sheet() {
        return Sheet.<Row>of(Lang.VIETNAMESE, "organisation.list")
                .text("sheet.code", 40, Row::text)
                .whole("ledger.sheet.version", Row::whole)
                .amount("place.sheet.area", Row::amount)
                .day("place.sheet.from", Row::day)
                .date("place.sheet.to", Row::date)
                .time("journal.at", Row::time);
    }

    private Xlsx written(List<Row> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        spreadsheets.write(sheet(), rows::forEach, out);
        return Xlsx.read(out.toByteArray());
    }

    @Test
    void aYearIsANumberWithoutSeparators() throws IOException {
        var out = new ByteArrayOutputStream();
        var years = Sheet.<Integer>of(Lang.ENGLISH, "organisation.list").year("place.sheet.year", year -> year);
        spreadsheets.write(years, taker -> taker.accept(2013), out);

        assertThat(Xlsx.read(out.toByteArray()).cell(1, 0)).hasValue(new Xlsx.Cell("A2", "n", "2013", "0"));
    }

    @Test
    void cellsHaveTheTypeOfTheirValue() throws IOException {
        var book = written(List.of(new Row(
                "Thủ Dầu Một",
                3,
                new BigDecimal("5459000000000.25"),
                LocalDate.of(2026, 7, 1),
                ReducedDate.parse("2024-05-16"),
                Instant.parse("2026-11-23T20:30:00Z"))));

        assertThat(book.cell(1, 0)).hasValue(new Xlsx.Cell("A2", "inlineStr", "Thủ Dầu Một", "@"));
        assertThat(book.cell(1, 1)).hasValueSatisfying(cell -> assertThat(cell.type() + cell.text())
                .isEqualTo("n3"));
        assertThat(book.cell(1, 2)).hasValue(new Xlsx.Cell("C2", "n", "5459000000000.25", "#,##0"));
        assertThat(book.cell(1, 3)).hasValue(new Xlsx.Cell("D2", "n", "46204.0", "dd/mm/yyyy"));
        assertThat(book.cell(1, 4).orElseThrow().type()).isEqualTo("n");
        // 03:30 of the next day in the registry's zone.
        assertThat(new BigDecimal(book.cell(1, 5).orElseThrow().text()))
                .isBetween(new BigDecimal("46350.1458"), new BigDecimal("46350.1459"));
    }

    @Test
    void noDayIsMadeUpAndWhatIsNotKnownStaysEmpty() throws IOException {
        var book = written(
                List.of(new Row(null, null, null, null, ReducedDate.parse("2024-05"), null), Row.EMPTY, Row.of("z")));

        assertThat(book.cell(1, 4).orElseThrow().text()).isEqualTo("05/2024");
        assertThat(book.cell(1, 4).orElseThrow().type()).isEqualTo("inlineStr");
        assertThat(book.texts(2)).allMatch(String::isEmpty);
        assertThat(book.rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 274", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void textThatASpreadsheetCouldRunIsMadeHarmless(String text) throws IOException {
        var cell = written(List.of(Row.of(text))).cell(1, 0).orElseThrow();

        assertThat(cell.type()).isEqualTo("inlineStr");
        assertThat(cell.text()).startsWith("'" + text.substring(0, 1).strip());
        assertThat(cell.format()).isEqualTo("@");
    }

    @Test
    void signsThatAreNoXmlAndTextThatIsTooLongDoNotBreakTheFile() throws IOException {
        var book = written(List.of(Row.of("a\u0000<b>&\"'\nc"), Row.of("x".repeat(40_000))));

        assertThat(book.cell(1, 0).orElseThrow().text()).isEqualTo("a<b>&\"'\nc");
        assertThat(book.cell(2, 0).orElseThrow().text()).hasSize(32_767).endsWith("…");
    }

    @Test
    void aCountBesideAmountsHasNoDigitsAfterThePoint() throws IOException {
        var sheet =
                Sheet.<BigDecimal>of(Lang.VIETNAMESE, "insight.file.name", "").namedDecimal("Số", number -> number);
        var out = new ByteArrayOutputStream();
        spreadsheets.write(sheet, List.of(new BigDecimal("43"), new BigDecimal("5.17"))::forEach, out);
        var book = Xlsx.read(out.toByteArray());

        assertThat(book.cell(1, 0).orElseThrow().format()).isEqualTo("#,##0");
        assertThat(book.cell(2, 0).orElseThrow().format()).isEqualTo("#,##0.00");
    }

    @Test
    void theHeadStaysInViewAndColumnsAreWideEnough() throws IOException {
        var book = written(List.of());

        assertThat(book.headings()).startsWith("Mã", "Bản");
        assertThat(book.isFrozen()).isTrue();
        assertThat(book.widths()).hasSize(6).allMatch(width -> width >= 5);
        assertThat(book.widths().getFirst()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void rowsLeaveTheMemoryWhileTheyCome() throws IOException {
        var out = new ByteArrayOutputStream();
        var sizes = new ArrayList<Integer>();
        spreadsheets.write(
                sheet(),
                taker -> IntStream.range(0, 100_000).forEach(number -> {
                    if (number % 20_000 == 0) {
                        sizes.add(out.size());
                    }
                    taker.accept(Row.of("dòng " + number * 7919L));
                }),
                out);

        assertThat(sizes).isSorted().doesNotHaveDuplicates();
        assertThat(Xlsx.read(out.toByteArray()).rows()).isEqualTo(100_000);
    }

    @Test
    void theFileIsNamedAfterTheListAndTheDayOfTheRegistry() throws IOException {
        var answer = spreadsheets.answer(sheet(), List.of(Row.of("một"))::forEach);

        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("Tổ chức 2026-11-25.xlsx");
        var body = answer.getBody();
        assertThat(body).isNotNull();
        try (var bytes = body.getInputStream()) {
            var file = bytes.readAllBytes();
            assertThat(file).hasSize((int) answer.getHeaders().getContentLength());
            assertThat(Xlsx.read(file).under("Mã")).containsExactly("một");
        }
    }

    @Test
    void whatFailsIsAnErrorAndNoHalfFile() {
        assertThatThrownBy(() -> spreadsheets.answer(sheet(), taker -> {
                    taker.accept(Row.of("một"));
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");
    }
}
