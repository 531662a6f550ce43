package org.greenregistry.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.AppTest;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists people have already, under headings of their own. */
@AppTest
class ForeignListTest {

    @Autowired
    Tables tables;

    /** An agency's list of projects: a title above, numbers beneath the headings, a sum at the end. */
    private static List<List<Cell>> agencyList() {
        try (var in = ForeignListTest.class.getResourceAsStream("agency-list.csv")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (var rows = CsvReader.builder().ofCsvRecord(text)) {
                return rows.stream()
                        .map(row -> TableCells.texts(row.getFields().toArray(String[]::new)))
                        .toList();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private HeaderReading header(List<List<Cell>> cells) {
        return as(OFFICER, () -> tables.header("project", cells));
    }

    private List<RowReading> read(HeaderReading header, List<List<Cell>> cells, Answers answers) {
        return tables.read(header, header.first() + 1, cells.subList(header.first(), cells.size()), answers);
    }

    @Test
    void theHeadingsOfAnAgencyAreTheFieldsTheyMean() {
        var header = header(agencyList());

        assertThat(header.own()).isFalse();
        assertThat(header.columns().stream()
                        .filter(column -> column.key() != null)
                        .collect(toMap(HeaderReading.Matched::heading, HeaderReading.Matched::key)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("Tên dự án", "name.vi"),
                        Map.entry("Nhóm", "category"),
                        Map.entry("Thủ tục đầu tư", "regime"),
                        Map.entry("Nhà đầu tư", "parties#1.name"),
                        Map.entry("Quốc gia/vùng lãnh thổ", "parties#1.country"),
                        Map.entry("Doanh nghiệp thực hiện", "parties#3.name"),
                        Map.entry("Mã ngành VSIC", "activities#1.code"),
                        Map.entry("Xã/phường", "site.unit"),
                        Map.entry("KCN", "site.park"),
                        Map.entry("Vĩ độ", "site.point.lat"),
                        Map.entry("Kinh độ", "site.point.lon"),
                        Map.entry("Tổng vốn đầu tư (triệu USD)", "capital#1.amount"),
                        Map.entry("Vốn đăng ký (tỷ đồng)", "capital#2.amount"),
                        Map.entry("Diện tích đất (ha)", "site.area"),
                        Map.entry("Số lao động dự kiến", "jobs.planned"),
                        Map.entry("Tình trạng triển khai", "opening.stage"),
                        Map.entry("Tính đến ngày", "opening.on"),
                        Map.entry("Nguồn thông tin", "opening.source")));
    }

    @Test
    void whatIsUnclearIsAskedOnceForEachValueAndThenEveryRowIsNew() {
        var cells = agencyList();
        var header = header(cells);
        var asked = read(header, cells, Answers.NONE).stream()
                .flatMap(RowReading::unclear)
                .collect(toMap(Reading.Unclear::id, identity(), (one, other) -> one));
        assertThat(asked.values())
                .extracting(Reading.Unclear::field)
                .as("only places are unclear")
                .allMatch(field -> field.equals("site.unit") || field.equals("site.park"));
        var answers = new Answers(asked.values().stream()
                .collect(toMap(
                        Reading.Unclear::id,
                        unclear -> unclear.choices().isEmpty()
                                ? ""
                                : unclear.choices().getFirst().value())));

        var rows = read(header, cells, answers);
        var compared = as(OFFICER, () -> tables.compare("project", rows, Map.of(), Lang.VIETNAMESE));

        assertThat(rows).hasSize(24);
        assertThat(rows.stream().flatMap(RowReading::unclear)).isEmpty();
        assertThat(compared).allSatisfy(row -> {
            assertThat(row.faults()).isEmpty();
            assertThat(row.state()).isEqualTo(RowResult.State.NEW);
        });
        var lego = (ProjectContent) compared.getFirst().result().content();
        assertThat(lego.opening().stage()).isEqualTo(Stage.OPERATING);
        assertThat(lego.opening().on()).hasToString("2025-09");
        assertThat(lego.site().area()).isEqualByComparingTo("440000");
        assertThat(lego.site().park()).isEqualTo("VSIP3");
        assertThat(lego.jobs().planned()).isEqualTo(4000);
        assertThat(lego.parties())
                .extracting(party -> party.role() + " " + party.name() + " " + party.country())
                .containsExactly(
                        PartyRole.INVESTOR + " The LEGO Group DK",
                        PartyRole.IMPLEMENTING + " LEGO Manufacturing Vietnam null");
        assertThat(lego.capital()).singleElement().satisfies(figure -> {
            assertThat(figure.amount()).isEqualByComparingTo(new BigDecimal("1300000000"));
            assertThat(figure.currency()).isEqualTo("USD");
            assertThat(figure.kind()).isEqualTo(CapitalKind.REGISTERED);
            assertThat(figure.preferred()).isTrue();
        });
    }

    @Test
    void headingsOverTwoRowsOfFormA45AreKnown() {
        var header = header(List.of(
                TableCells.texts(
                        "STT",
                        "Mã số dự án/Số giấy phép",
                        "Ngày cấp",
                        "Tên dự án/doanh nghiệp",
                        "Vốn đầu tư đăng ký (USD)",
                        "Vốn góp / Bên Việt Nam",
                        "Vốn góp / Bên nước ngoài",
                        "Ngành cấp 1",
                        "Mục tiêu dự án",
                        "Thời hạn",
                        "Địa chỉ trụ sở/Địa điểm thực hiện dự án",
                        "Nhà đầu tư nước ngoài / Tên",
                        "Nhà đầu tư nước ngoài / Địa chỉ",
                        "Nhà đầu tư nước ngoài / Quốc gia/vùng lãnh thổ",
                        "Nhà đầu tư Việt Nam / Tên",
                        "Nhà đầu tư Việt Nam / Địa chỉ",
                        "Ưu đãi",
                        "Ghi chú"),
                TableCells.texts("1", "3266542187", "16/05/2024", "Nhà máy Một")));

        assertThat(header.columns().stream().map(HeaderReading.Matched::key))
                .containsExactly(
                        null,
                        "licences.certificate.number",
                        "licences.certificate.on",
                        "name.vi",
                        "capital#1.amount",
                        "capital#2.amount",
                        "capital#3.amount",
                        "section",
                        "purpose.objectives.vi",
                        "term.years",
                        "site.address",
                        "parties#1.name",
                        "parties#1.address",
                        "parties#1.country",
                        "parties#2.name",
                        "parties#2.address",
                        "opportunity.incentives.vi",
                        "note.vi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theRegistrysOwnFormsComeBack(String language) {
        var locale = Lang.ofCode(language);

        assertThat(keys(
                        locale,
                        "position certificate issued project registered contributedVn contributedForeign contributed"
                                + " section objectives term place foreign foreignAddress country vietnamese"
                                + " vietnameseAddress incentives note"))
                .as("A.IV.5")
                .containsExactly(
                        null,
                        "licences.certificate.number",
                        "licences.certificate.on",
                        "name.vi",
                        "capital#1.amount",
                        "capital#2.amount",
                        "capital#3.amount",
                        null,
                        "section",
                        "purpose.objectives.vi",
                        "term.years",
                        "site.address",
                        "parties#1.name",
                        "parties#1.address",
                        "parties#1.country",
                        "parties#2.name",
                        "parties#2.address",
                        "opportunity.incentives.vi",
                        "note.vi");
        assertThat(keys(
                        locale,
                        "position code interested country project expected section objectives place land listNational"
                                + " listSector listLocal proposal"))
                .as("A.IV.4")
                .containsExactly(
                        null,
                        "code",
                        "parties#1.name",
                        "parties#1.country",
                        "name.vi",
                        "capital#5.amount",
                        "section",
                        "purpose.objectives.vi",
                        "site.address",
                        "site.area",
                        "opportunity.listNational",
                        "opportunity.listSector",
                        "opportunity.listLocal",
                        "opportunity.proposal.vi");
    }

    private List<String> keys(Locale locale, String columns) {
        var headings = Stream.of(columns.split(" "))
                .map(column -> Wording.text(locale, "briefing.list." + column, "USD"))
                .toArray(String[]::new);
        return header(List.of(TableCells.texts(headings))).columns().stream()
                .map(HeaderReading.Matched::key)
                .toList();
    }

    @Test
    void anOldUnitIsWhatItBecameAndASplitOneIsAsked() {
        var rows = List.of(
                TableCells.texts("Tên dự án", "Phường/xã", "Vốn đăng ký (USD)"),
                TableCells.texts("Một", "P. Hòa Phú, TP Thủ Dầu Một", "1.200.000,5"),
                TableCells.texts("Hai", "Phường Hiệp Thành", "1.234"),
                TableCells.texts("Ba", "Không đâu cả", "không rõ"));

        var read = read(header(rows), rows, Answers.NONE);

        assertThat(read.getFirst().cells().get("site.unit")).isInstanceOf(Reading.Value.class);
        assertThat(unclear(read.get(1), "site.unit"))
                .extracting(Vocabulary.Option::value)
                .contains("C-25747-2025", "C-25750-2025");
        assertThat(read.get(1).cells().get("capital#1.amount"))
                .as("told by the column’s other numbers")
                .isEqualTo(new Reading.Value(Canonical.node(new BigDecimal("1234"))));
        assertThat(unclear(read.get(2), "site.unit")).isEmpty();
        assertThat(read.get(2).cells().get("capital#1.amount"))
                .isEqualTo(new Reading.Unread("không rõ", "exchange.unread.number"));
    }

    private static List<Vocabulary.Option> unclear(RowReading row, String key) {
        return Stream.of(row.cells().get(key))
                .filter(Reading.Unclear.class::isInstance)
                .map(Reading.Unclear.class::cast)
                .findFirst()
                .orElseThrow()
                .choices();
    }
}
