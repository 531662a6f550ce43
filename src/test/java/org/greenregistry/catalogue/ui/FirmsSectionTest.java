package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.Tenant;
import org.greenregistry.shell.Lang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which firms a park's page names, each once, and where that is known from. */
@AppTest
class FirmsSectionTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    PlaceText placeText;

    private final String word = "firm" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void firmsAreThoseTheParkListsAndThoseOfItsProjects() {
        var organisation = book.published(OrganisationContent.of(new Name("Nhựa " + word, null), "VN"));
        var park = park(
                new Tenant("a", record(organisation), "Nhựa " + word, LocalizedText.vi("Ống nhựa"), "A1", null, null),
                new Tenant("b", null, "Cơ khí " + word, null, null, ReducedDate.parse("2021"), "Sổ của khu"));
        var project = book.published(SomePark.project(park, "Dệt " + word));

        assertThat(firms(park)).hasSize(3);
        assertThat(firm(park, "Nhựa").html())
                .contains("organisations/" + organisation, "Ống nhựa", "A1", "Ban quản lý");
        assertThat(firm(park, "Cơ khí").text()).contains("2021", "Sổ của khu");
        assertThat(firm(park, "Dệt").html()).contains("Dự án " + project, "projects/" + project);
    }

    @Test
    void aProjectThatEndedOrIsOnlyThoughtOfPutsNoFirmInThePark() {
        var park = park();
        book.published(at(Stage.TERMINATED, SomePark.project(park, "Đã đi " + word)));
        book.published(at(Stage.CALLING, SomePark.project(park, "Chưa đến " + word)));
        book.published(at(Stage.OPERATING, SomePark.project(park, "Đang làm " + word)));

        assertThat(firms(park)).hasSize(1);
        assertThat(firm(park, "Đang làm")).isNotNull();
    }

    @Test
    void aTenantWithTwoProjectsIsOneRowWithBothAndKeepsItsOwnSource() {
        var park = park(new Tenant("b", null, "Cơ khí " + word, null, "B2", ReducedDate.parse("2021"), "Sổ của khu"));
        var one = book.published(SomePark.project(park, "CƠ KHÍ " + word));
        var two = book.published(SomePark.project(park, "Cơ khí " + word));

        assertThat(firms(park)).hasSize(1);
        assertThat(firm(park, "Cơ khí").text()).contains("B2", "2021", "Sổ của khu", "Dự án " + one, "Dự án " + two);
    }

    @Test
    void aFirmIsOneByItsRecordWhateverItsPapersCallItAndTwoRecordsAreTwo() {
        var park = park();
        var record = record(book.published(OrganisationContent.of(new Name("Giấy " + word, null), "VN")));
        var namesake = record(book.published(OrganisationContent.of(new Name("Giấy " + word, null), "JP")));
        var one = book.published(SomePark.project(park, List.of(party("Giấy " + word, record))));
        var two = book.published(SomePark.project(park, List.of(party("Paper " + word, record))));
        var other = book.published(SomePark.project(park, List.of(party("Giấy " + word, namesake))));

        assertThat(firms(park)).hasSize(2);
        assertThat(firms(park).get(0).text()).contains(other).doesNotContain(one, two);
        assertThat(firms(park).get(1).text()).contains(one, two).doesNotContain(other);
    }

    @Test
    void whoCarriesAProjectOutIsTheFirmAndNotWhoInvests() {
        var park = park();
        book.published(SomePark.project(
                park,
                List.of(
                        Party.of("a", PartyRole.INVESTOR, "Quỹ " + word, "SG"),
                        Party.of("b", PartyRole.IMPLEMENTING, "Xưởng " + word, "VN"))));

        assertThat(firms(park)).hasSize(1);
        assertThat(firm(park, "Xưởng")).isNotNull();
    }

    @Test
    void beyondWhatAPageShowsItSaysHowManyMoreThereAre() {
        var park = park();
        book.published(SomePark.project(
                park,
                IntStream.range(0, 43)
                        .mapToObj(i -> Party.of("p" + i, PartyRole.IMPLEMENTING, "Hãng " + i + " " + word, "VN"))
                        .toList()));

        assertThat(firms(park)).hasSize(40);
        var more = section(park).select("a.more").getFirst();
        assertThat(more.text()).contains("3 doanh nghiệp khác");
        assertThat(more.attr("href")).contains("park=" + park, "valid");
    }

    private String park(Tenant... tenants) {
        return book.published(ParkContentBuilder.builder(SomePark.withLot("KCN " + word, "A", "1"))
                .tenants(List.of(tenants))
                .build());
    }

    private UUID record(String organisation) {
        return records.find(OrganisationContent.class, organisation, null)
                .orElseThrow()
                .record();
    }

    private static Party party(String name, UUID organisation) {
        return PartyBuilder.builder(Party.of("p", PartyRole.INVESTOR, name, "VN"))
                .organisation(organisation)
                .build();
    }

    private static ProjectContent at(Stage stage, ProjectContent project) {
        return ProjectContentBuilder.builder(project)
                .opening(new Opening(stage, ReducedDate.parse("2024"), "https://www.wtca.org/news"))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    private Element firm(String park, String name) {
        return firms(park).stream()
                .filter(row -> row.text().startsWith(name + " " + word))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> firms(String park) {
        return section(park).select("tbody tr");
    }

    private Element section(String park) {
        var page = placeText
                .page("parks/" + park, Map.of(), Lang.VIETNAMESE)
                .orElseThrow()
                .html();
        return Jsoup.parse(page).select("section[aria-labelledby=firms]").getFirst();
    }
}
