package org.greenregistry.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.InvestorKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.shell.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of the official list, as officers keep it in their spreadsheets. */
class RegisterRowTest {

    private static final List<String> ROW = List.of(
            "7",
            "3200000001",
            "16/05/2024",
            "Nhà máy mẫu",
            "12.500.000",
            "2.500.000",
            "10.000.000",
            "12.500.000",
            "C – Công nghiệp chế biến, chế tạo",
            "Sản xuất linh kiện",
            "50 năm",
            "Lô A1, KCN VSIP II",
            "Denmark Parts A/S",
            "Copenhagen",
            "Đan Mạch",
            "Công ty mẫu",
            "Thủ Dầu Một",
            "Miễn thuế 2 năm",
            "Hồ sơ giấy");

    private static RegisterRow.Reading read(List<String> cells) {
        return RegisterRow.read(String.join("\t", cells) + "\r\n", ProjectContent.EMPTY)
                .orElseThrow();
    }

    private static List<String> with(int column, String cell) {
        return IntStream.rangeClosed(1, ROW.size())
                .mapToObj(at -> at == column ? cell : ROW.get(at - 1))
                .toList();
    }

    @Test
    void everyColumnFindsItsField() {
        var read = read(ROW);
        var content = read.content();

        assertThat(read.unread()).isEmpty();
        assertThat(content.licences().certificate().number()).isEqualTo("3200000001");
        assertThat(content.licences().certificate().on()).hasToString("2024-05-16");
        assertThat(content.name().vi()).isEqualTo("Nhà máy mẫu");
        assertThat(content.capital())
                .extracting(CapitalFigure::kind, figure -> figure.amount().toPlainString(), CapitalFigure::currency)
                .containsExactly(
                        tuple(CapitalKind.REGISTERED, "12500000", "USD"),
                        tuple(CapitalKind.CONTRIBUTED_VN, "2500000", "USD"),
                        tuple(CapitalKind.CONTRIBUTED_FOREIGN, "10000000", "USD"));
        assertThat(content.section()).isEqualTo("C");
        assertThat(content.purpose().objectives()).isEqualTo(LocalizedText.vi("Sản xuất linh kiện"));
        assertThat(content.term().years()).isEqualTo(50);
        assertThat(content.site().address()).isEqualTo("Lô A1, KCN VSIP II");
        assertThat(content.parties())
                .extracting(Party::name, Party::country, Party::address, Party::kind)
                .containsExactly(
                        tuple("Denmark Parts A/S", "DK", "Copenhagen", InvestorKind.FOREIGN_ORGANISATION),
                        tuple("Công ty mẫu", "VN", "Thủ Dầu Một", InvestorKind.VIETNAMESE_ORGANISATION));
        assertThat(content.opportunity().incentives()).isEqualTo(LocalizedText.vi("Miễn thuế 2 năm"));
        assertThat(content.note()).isEqualTo(LocalizedText.vi("Hồ sơ giấy"));
        assertThat(read.taken())
                .hasSize(15)
                .startsWith("licences.certificate.number")
                .endsWith("note.vi");
    }

    @Test
    void theNumberOfTheRowMayBeMissing() {
        assertThat(read(ROW.subList(1, 19)).content())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.id", "id")
                .isEqualTo(read(ROW).content());
        assertThat(read(ROW.subList(1, 6)).content().name().vi()).isEqualTo("Nhà máy mẫu");
        assertThat(read(ROW.subList(0, 6)).content().name().vi()).isEqualTo("Nhà máy mẫu");
    }

    @Test
    void aRowMayBeginWithTheName() {
        var content = read(ROW.subList(3, 12)).content();

        assertThat(content.name().vi()).isEqualTo("Nhà máy mẫu");
        assertThat(content.capital()).hasSize(3);
        assertThat(content.site().address()).isEqualTo("Lô A1, KCN VSIP II");
    }

    @Test
    void anOldLicenceHasAnyNumber() {
        var cells = with(2, "45/GP-KCN-BD");

        assertThat(read(cells).content().licences().certificate().number()).isEqualTo("45/GP-KCN-BD");
        assertThat(read(cells.subList(1, 19)).content().licences().certificate().number())
                .isEqualTo("45/GP-KCN-BD");
    }

    @Test
    void whatIsNoRowIsLeftAlone() {
        assertThat(RegisterRow.read("Nhà máy mẫu", ProjectContent.EMPTY)).isEmpty();
        assertThat(RegisterRow.read("Nhà máy\tmẫu", ProjectContent.EMPTY)).isEmpty();
    }

    @Test
    void cellsInQuotesKeepTheirLinesAndQuotes() {
        var read = RegisterRow.read(
                "1\t3200000001\t16/05/2024\t\"Nhà máy \"\"Mẫu\"\"\nsố 2\"\t5\t\t\t\tC\t\"dòng một\ndòng hai\"\n2\tkhác\tkhác",
                ProjectContent.EMPTY);

        assertThat(read.orElseThrow().content().name().vi()).isEqualTo("Nhà máy \"Mẫu\" số 2");
        assertThat(read.orElseThrow().content().purpose().objectives())
                .isEqualTo(LocalizedText.vi("dòng một\ndòng hai"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoảng 5", "1.2.3", "1,23,4", "12x", "-5", "1,234 tỷ", "1.234.56"})
    void whatCouldMeanTwoThingsIsNoAmount(String cell) {
        assertThat(Written.amount(cell)).isEmpty();
        var read = read(with(5, cell));
        var id = read.content().capital().getFirst().id();
        assertThat(read.unread()).containsEntry("capital[" + id + "].amount", cell);
        assertThat(read.content().capital().getFirst().amount()).isNull();
    }

    @Test
    void aDateThatIsNoneStaysAsWritten() {
        var read = read(with(3, "31/02/2024"));

        assertThat(read.unread()).containsExactly(entry("licences.certificate.on", "31/02/2024"));
        assertThat(read.content().licences().certificate().on()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50|50|",
                "50 năm|50|",
                "50 years|50|",
                "50 năm, đến 16/05/2074|50|2074-05-16",
                "đến ngày 16/05/2074||2074-05-16",
                "16/05/2074||2074-05-16"
            })
    void aTermIsYearsOrADayOrBoth(String cell, Integer years, String end) {
        var term = read(with(11, cell)).content().term();

        assertThat(term.years()).isEqualTo(years);
        assertThat(Optional.ofNullable(term.endsOn()).map(Object::toString)).isEqualTo(Optional.ofNullable(end));
    }

    @Test
    void aTermThatSaysNeitherStaysAsWritten() {
        assertThat(read(with(11, "lâu dài")).unread()).containsEntry("term.years", "lâu dài");
    }

    @Test
    void aSideThatGivesNothingHasNoFigure() {
        var cells = IntStream.rangeClosed(1, 19)
                .mapToObj(at -> at == 6 ? "0" : at == 7 ? "12.500.000" : ROW.get(at - 1))
                .toList();

        assertThat(read(cells).content().capital())
                .extracting(CapitalFigure::kind)
                .containsExactly(CapitalKind.REGISTERED, CapitalKind.CONTRIBUTED_FOREIGN);
        assertThat(read(cells).unread()).isEmpty();
    }

    @Test
    void aTotalThatIsNotTheSumIsGivenBack() {
        assertThat(read(with(8, "13.000.000")).unread()).containsEntry("capital", "13.000.000");
    }

    @Test
    void severalInvestorsInACellArePairedWithTheirCountries() {
        var cells = new ArrayList<>(with(13, "1. Alpha Ltd; 2. Beta GmbH"));
        cells.set(14, "JP; Germany");
        assertThat(read(cells).content().parties())
                .extracting(Party::name, Party::country)
                .startsWith(tuple("Alpha Ltd", "JP"), tuple("Beta GmbH", "DE"));

        cells.set(14, "JP; Germany; KR");
        assertThat(read(cells).unread()).containsEntry("parties", "JP; Germany; KR");
    }

    @Test
    void anUnknownCountryStaysAtItsInvestor() {
        var read = read(with(15, "Atlantis"));

        assertThat(read.unread())
                .containsExactly(
                        entry("parties[" + read.content().parties().getFirst().id() + "].country", "Atlantis"));
    }

    @Test
    void whatTheRowIsSilentAboutStays() {
        var before = ProjectContentBuilder.builder(read(ROW).content())
                .name(new Name("Cũ", "Old"))
                .build();
        var empty = ROW.stream()
                .map(cell -> cell.equals("7") || cell.startsWith("3200") ? cell : "")
                .collect(Collectors.toList());
        empty.set(3, "Mới");

        var after =
                RegisterRow.read(String.join("\t", empty), before).orElseThrow().content();

        assertThat(after.name()).isEqualTo(new Name("Mới", "Old"));
        assertThat(after.capital()).isEqualTo(before.capital());
        assertThat(after.parties()).isEqualTo(before.parties());
    }

    @Test
    void pastedTwiceItIsThereOnce() {
        var once = read(ROW).content();
        var twice = RegisterRow.read(String.join("\t", ROW), once).orElseThrow().content();

        assertThat(twice).isEqualTo(once);
    }
}
