package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RowResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists as offices keep them come through the whole import with their rows as they are meant. */
@AppTest
class SloppyImportTest extends ImportTesting {

    /**
     * @param rows as the list has them, around the name of one project
     * @param number of the row of that project
     */
    private record Sloppy(String what, String rows, int number) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Sloppy> lists() {
        return Stream.of(
                new Sloppy(
                        "in another order, with columns of their own",
                        "Ghi riêng,Mục tiêu,Tên dự án,Màu\nx,y,%s,đỏ\n",
                        2),
                new Sloppy("headings twice", "Tên dự án,Mục tiêu,Tên dự án\n%s,y,khác\n", 2),
                new Sloppy("titles above", "UBND tỉnh,,\nDANH SÁCH DỰ ÁN,,\n,,\nSTT,Tên dự án,Mục tiêu\n1,%s,y\n", 5),
                new Sloppy(
                        "numbered columns and a sum", "STT,Tên dự án,Mục tiêu\n(1),(2),(3)\n1,%s,y\nTổng cộng,1,\n", 3),
                new Sloppy("blank rows between", "\nTên dự án,Mục tiêu\n,\n,\n%s,y\n\n", 5),
                new Sloppy(
                        "headings over two rows",
                        "STT,Tên dự án,Vốn góp (USD),,Mục tiêu\n,,Bên Việt Nam,Bên nước ngoài,\n1,%s,,,y\n",
                        3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void isOneNewProject(Sloppy list) {
        var table = brought(list.rows().formatted(name));

        assertThat(table.state()).isEqualTo(ImportState.READY);
        assertThat(rows(table)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(list.number());
            assertThat(row.state()).isEqualTo(RowResult.State.NEW);
            assertThat(row.title()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatWentOutComesBackUnchanged(TableFormat format) {
        book.published(Book.project(name));
        var order = new TableOrder("project", format, "q=" + name.split(" ")[1], "vi", List.of(), false);

        var table = brought("bảng." + format.ending(), written(order));

        assertThat(table.state()).isEqualTo(ImportState.READY);
        assertThat(table.counts()).isEqualTo(Map.of(RowResult.State.UNCHANGED, 1L));
    }

    @Test
    void aListWithoutHeadingsHasNothingUntilSomebodySaysWhatItsColumnsAre() {
        var table = brought("Nhà máy A,1\nNhà máy B,2\n");

        assertThat(table.state()).isEqualTo(ImportState.READY);
        assertThat(table.rows()).isZero();
    }

    @Test
    void everySideOfAJoinedHeadingIsAFigureOfItsOwn() {
        var table = brought(
                "list.xlsx",
                new RawBook(RawBook.row(1, "Tên dự án", "Vốn góp (triệu USD)", "")
                                + RawBook.row(2, "", "Bên Việt Nam", "Bên nước ngoài")
                                + RawBook.row(3, name, "1,5", "2.000,25"))
                        .bytes());

        applied(table, false);

        assertThat(content().capital())
                .extracting(figure -> figure.amount().toPlainString())
                .containsExactlyInAnyOrder("1500000", "2000250000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><v>1234.5</v></c>       | <c s=\"1\"><v>45428</v></c>",
                "<c t=\"str\"><v>1.234,5</v></c> | <c t=\"str\"><v>16/05/2024</v></c>",
                "<c t=\"str\"><v>1,234.5</v></c> | <c t=\"d\"><v>2024-05-16</v></c>",
                "<c t=\"str\"><v>\u00a01234,50 </v></c> | <c t=\"str\"><v>2024-05-16</v></c>"
            })
    void aNumberAndADayAreTheSameHoweverTheyAreWritten(String amount, String day) {
        var rows = RawBook.row(1, "Tên dự án", "Vốn đăng ký (USD)", "Ngày cấp")
                + RawBook.row(2, name).replace("</row>", amount + day + "</row>");

        applied(brought("list.xlsx", new RawBook(rows).bytes()), false);

        assertThat(content().capital()).singleElement().satisfies(figure -> assertThat(figure.amount())
                .isEqualByComparingTo("1234.5"));
        assertThat(content().licences().certificate().on()).hasToString("2024-05-16");
    }

    private ProjectContent content() {
        return as(officer, () -> drafts.open(mine().getFirst().id(), ProjectContent.class))
                .content();
    }
}
