package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.greenregistry.AppTest;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.catalogue.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ListUrlTest {

    @Autowired
    CatalogueParameters parameters;

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
        assertThat(read(query).unknown()).isEmpty();
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

        assertThat(url.unknown())
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
        assertThat(url.withoutText().query()).isEqualTo("phase=BUILDING&phase=OPERATING&asOf=2025-12-31");
        assertThat(url.cleared().query()).isEqualTo("asOf=2025-12-31");
        assertThat(url.today().query()).isEqualTo("q=lego&phase=BUILDING&phase=OPERATING");
    }

    private ListUrl read(String query) {
        return ListUrl.parse(QueryParameters.fromString(query).getParameters(), parameters);
    }
}
