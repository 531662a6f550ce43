package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.greenregistry.AppTest;
import org.greenregistry.People;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.catalogue.Order;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ListUrlTest {

    @Autowired
    CatalogueParameters parameters;

    @Autowired
    Formats formats;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=%C4%91i%E1%BB%87n+m%E1%BA%B7t+tr%E1%BB%9Di",
                "phase=BUILDING&phase=OPPORTUNITY&category=ENERGY&proof=confirmed",
                "q=a%26b&phase=OPERATING&sort=name&asOf=2025-12-31&page=3",
                "asOf=2025-11-23T16%3A30%3A00.123Z",
                "section=C&unit=C-25747-2025&park=VSIP2&country=DK&country=SG&stage=OPERATING&district=D-718&owner=US",
                "taxonomy=WATER&certificate=LEED&greenDeal=ENERGY&euObjective=BIODIVERSITY&sdg=7&sdg=9&regime=PPP",
                "seeking=true&technology=MES&capital.min=5&capital.max=70&capital.currency=EUR&capital.unstated=exclude",
                "land.min=0.5&land.max=12.25&jobs.min=10&jobs.max=20&stageOn.min=2020-01-01&stageOn.max=2024-12-31",
                "bbox=106.5,10.9,106.75,11.2&samples=only&sort=-capital,code&page=2&size=200"
            })
    void whatIsPrintedIsReadAgain(String query) {
        assertThat(read(query).query()).isEqualTo(query);
        assertThat(read(query).asked().notUnderstood()).isEmpty();
    }

    @Test
    void theAddressOfAPlainFormMeansTheSame() {
        assertThat(read("q=&sort=relevance&phase=BUILDING&phase=OPPORTUNITY").query())
                .isEqualTo("phase=BUILDING&phase=OPPORTUNITY");
    }

    @Test
    void whatNobodyUnderstandsIsToldAndDoesNotNarrow() {
        var url = read("phase=FLYING&category=ENERGY&sort=size&asOf=yesterday&page=0&proof=&colour=red"
                + "&capital.min=9&capital.max=3&land.min=ten&jobs.min=-1&bbox=1,2,3&size=201");

        assertThat(url.asked().notUnderstood())
                .containsExactlyInAnyOrder(
                        new NotUnderstood("colour", "red", Reason.UNKNOWN_PARAMETER),
                        new NotUnderstood("phase", "FLYING", Reason.UNKNOWN_VALUE),
                        new NotUnderstood("sort", "size", Reason.UNKNOWN_VALUE),
                        new NotUnderstood("asOf", "yesterday", Reason.NO_DATE),
                        new NotUnderstood("page", "0", Reason.OUT_OF_RANGE),
                        new NotUnderstood("capital.min", "9", Reason.EMPTY_RANGE),
                        new NotUnderstood("land.min", "ten", Reason.NO_NUMBER),
                        new NotUnderstood("jobs.min", "-1", Reason.OUT_OF_RANGE),
                        new NotUnderstood("bbox", "1,2,3", Reason.NO_BOX),
                        new NotUnderstood("size", "201", Reason.OUT_OF_RANGE));
        assertThat(url.filter().chosen()).isEqualTo(Map.of(Facet.CATEGORY, Set.of("ENERGY")));
        assertThat(url.order()).isEqualTo(Order.RELEVANCE);
        assertThat(url.asOf()).isNull();
        assertThat(url.page()).isEqualTo(1);
        assertThat(url.query()).isEqualTo("category=ENERGY");
    }

    @Test
    void aDayMeansItsEndInTheZoneOfTheBook() {
        var end = read("asOf=2025-12-31").filter().asOf();

        assertThat(end).isBetween(Instant.parse("2025-12-31T16:59:59Z"), Instant.parse("2025-12-31T17:00:00Z"));
        assertThat(end).isBefore(Instant.parse("2025-12-31T17:00:00Z"));
    }

    @Test
    void droppingOneThingKeepsTheOthersAndStartsAtTheFirstPage() {
        var url = read("q=lego&phase=OPERATING&phase=BUILDING&asOf=2025-12-31&page=2");

        assertThat(url.without(Facet.PHASE, "BUILDING").query()).isEqualTo("q=lego&phase=OPERATING&asOf=2025-12-31");
        assertThat(url.with(url.filter().withText("")).query())
                .isEqualTo("phase=BUILDING&phase=OPERATING&asOf=2025-12-31");
        assertThat(url.cleared().query()).isEqualTo("asOf=2025-12-31");
        assertThat(url.asking(url.asked().at(null)).query()).isEqualTo("q=lego&phase=BUILDING&phase=OPERATING");
    }

    @Test
    void boundsMayBeTypedAsPeopleWriteThem() {
        assertThat(read("capital.from=1,5&capital.to=2+t%E1%BB%B7&land.from=44,5&jobs.to=1.000&land.to=")
                        .query())
                .isEqualTo("capital.min=1500000&capital.max=2000000000&land.min=44.5&jobs.max=1000");
        assertThat(read("capital.from=50&capital.currency=VND").query())
                .isEqualTo("capital.min=50000000000&capital.currency=VND");
        assertThat(read("land.from=viel").asked().notUnderstood())
                .containsExactly(new NotUnderstood("land.min", "viel", Reason.NO_NUMBER));
    }

    @Test
    void aViewItsColumnsAndWhatIsComparedArePartOfTheAddress() {
        var query = "phase=BUILDING&view=table&col=code&col=land&compare=BD-2026-0002&compare=BD-2026-0001";
        assertThat(read(query).query()).isEqualTo(query);
        assertThat(read(query).compared()).containsExactly("BD-2026-0002", "BD-2026-0001");
        assertThat(read("compare=a&compare=b&compare=c&compare=d&compare=e").compared())
                .hasSize(CompareUrl.MOST);
    }

    @Test
    void theBoardIsForStaff() {
        assertThat(read("view=board").view()).isEqualTo(ListView.LIST);
        assertThat(read("view=board").asked().notUnderstood())
                .containsExactly(new NotUnderstood("view", "board", Reason.UNKNOWN_VALUE));
        assertThat(People.as(People.OFFICER, () -> read("view=board").view())).isEqualTo(ListView.BOARD);
    }

    private ListUrl read(String query) {
        return ListUrl.parse(QueryParameters.fromString(query).getParameters(), parameters, formats, Lang.VIETNAMESE);
    }
}
