package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.FilledRecord;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.organisation.Capability;
import org.greenregistry.organisation.CapabilityField;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.greenregistry.organisation.OrganisationSite;
import org.greenregistry.organisation.Ownership;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.place.HallRent;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.Telecom;
import org.greenregistry.place.Tenant;
import org.greenregistry.place.Welcome;
import org.greenregistry.report.Filled;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A table that comes back says what was changed in it and nothing else, on either database. */
abstract class RoundTripContract extends TableTrips {

    @Autowired
    CooperationKinds cooperation;

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
        book.published(OrganisationContentBuilder.builder(
                        OrganisationContent.of(new Name("-Công ty Hai chiều " + format, "Both ways"), "SG"))
                .ultimateCountry("JP")
                .roles(List.of(HelixRole.SUPPLIER, HelixRole.RESEARCH))
                .ownership(Ownership.JOINT_VENTURE)
                .sites(List.of(new OrganisationSite("a", "VSIP-I", null, "Lô 5")))
                .capabilities(List.of(new Capability(
                        "b", CapabilityField.TRAINING, new LocalizedText("Dạy nghề", "Vocational training"))))
                .profile(new LocalizedText("Hai chiều", null))
                .sources(List.of(new Source("c", "https://example.org", null, Confidence.HIGH, null)))
                .note("'ghi chú")
                .build());
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

    /**
     * Also what they refer to, by its code; and a row that has lost its own code is a new record that refers to the
     * same.
     */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void recordsOfCooperationComeBackTheSame(TableFormat format) {
        var organisation = record(
                OrganisationContent.class, OrganisationContent.of(new Name("Đối tác hai chiều " + format, null), "VN"));
        var project = record(ProjectContent.class, Book.project("Dự án hai chiều " + format));
        for (var kind : cooperation.all()) {
            var code = book.published(FilledRecord.of(kind, "hc" + format, organisation, project));
            var all = as(OFFICER, () -> tables.fields(kind.name())).stream()
                    .map(Field::key)
                    .toList();
            var cells = exported(kind.name(), format, "vi", "", all);
            assertThat(compared(cells)).as(kind.name()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.faults()).isEmpty();
                assertThat(row.state()).isEqualTo(RowResult.State.UNCHANGED);
            });

            var fresh = new ArrayList<List<Cell>>();
            cells.forEach(row -> fresh.add(new ArrayList<>(row)));
            fresh.stream()
                    .filter(row -> row.getFirst().equals(new Cell.Written(code)))
                    .forEach(row -> row.set(0, new Cell.Blank()));
            var made = compared(fresh).stream()
                    .filter(row -> row.state() == RowResult.State.NEW)
                    .findFirst()
                    .orElseThrow();
            assertThat(Canonical.tree(made.result().content()).toString())
                    .as(kind.name())
                    .contains(references(kind, organisation, project));
        }
    }

    /** Ids of those that something of the kind, outside of lists, refers to. */
    private static List<String> references(CooperationKind<?> kind, UUID organisation, UUID project) {
        var found = new ArrayList<String>();
        RecordPaths.leaves(kind.contentType(), (path, component) -> {
            if (component.getType() == UUID.class) {
                found.add((component.getAnnotation(Refers.class).value() == Refers.To.PROJECT ? project : organisation)
                        .toString());
            }
        });
        return found;
    }

    private <C extends Record> UUID record(Class<C> type, C content) {
        return records.find(type, book.published(content), null).orElseThrow().record();
    }

    /** A park has one record, so each format has a park of its own. */
    private static ParkContent park(TableFormat format) {
        var parks = Gazetteer.book().parks();
        var own = ParkContent.of(parks.get(format.ordinal()));
        return ParkContentBuilder.builder(own)
                .unit(own.unit() == null ? "C-25747-2025" : own.unit())
                .lots(List.of(
                        new Lot("l1", "A1", new BigDecimal("1.25"), LotState.values()[0], ReducedDate.parse("2027-03")),
                        new Lot("l2", "A2", new BigDecimal("12"), LotState.values()[1], null)))
                .telecoms(List.of(new Telecom("t1", "Nhà mạng", true)))
                .hallRent(new HallRent(new BigDecimal("4.5"), null, "USD"))
                .welcomes(List.of(new Welcome("w1", "26")))
                .tenants(List.of(new Tenant("n1", null, "Công ty trong khu", null, "A1", null, "Danh sách của khu")))
                .remark(LocalizedText.vi("chữ 1"))
                .asOf(ReducedDate.parse("2026"))
                .source("Sở")
                .build();
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
