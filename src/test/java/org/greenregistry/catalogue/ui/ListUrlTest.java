package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.greenregistry.AppTest;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.shell.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ListUrlTest {

    private static final Formats FORMATS = new Formats(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Facets facets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=%C4%91i%E1%BB%87n+m%E1%BA%B7t+tr%E1%BB%9Di",
                "phase=BUILDING&phase=OPPORTUNITY&category=ENERGY&evidence=CONFIRMED",
                "q=a%26b&phase=OPERATING&sort=name&asOf=2025-12-31&page=3",
                "asOf=2026-11-23T16%3A30%3A00.123Z"
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
        var url = read("phase=FLYING&category=ENERGY&sort=size&asOf=yesterday&page=0&evidence=");

        assertThat(url.unknown()).containsExactlyInAnyOrder("FLYING", "", "size", "yesterday", "0");
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
        return ListUrl.parse(QueryParameters.fromString(query).getParameters(), facets, FORMATS);
    }
}
