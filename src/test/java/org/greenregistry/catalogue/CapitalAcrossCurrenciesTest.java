package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.SampleRates;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Amounts in three currencies, with the rates of the day and without. */
@AppTest
class CapitalAcrossCurrenciesTest {

    private static final String WORD = "Zvonarka";
    private static final Order RISING = Order.by(SortKey.CAPITAL);
    private static final List<String> PROJECTS = new ArrayList<>();

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SampleRates rates;

    @Autowired
    Book book;

    @BeforeEach
    void fourProjects() {
        if (PROJECTS.isEmpty()) {
            PROJECTS.add(project("1000000.99", "USD"));
            PROJECTS.add(project("30000000000", "VND"));
            PROJECTS.add(project("1000000", "EUR"));
            PROJECTS.add(project(null, "USD"));
        }
    }

    @AfterEach
    void noRates() {
        rates.close();
    }

    @Test
    void withoutARateNothingIsConverted() {
        var inDollars = filter("USD", 1L, null);

        assertThat(codes(inDollars, RISING)).containsExactly(PROJECTS.get(0), PROJECTS.get(3));
        var answer = catalogue.answer(ProjectQuery.of(filter("USD", null, null)));
        assertThat(answer.capital().beyond()).isEqualTo(2);
        assertThat(answer.capital().unstated()).isEqualTo(1);
        assertThat(answer.conversion().used()).isEmpty();
        assertThat(codes(filter("EUR", null, null), RISING)).startsWith(PROJECTS.get(2));
    }

    @Test
    void withRatesAnOrderIsTheSameInEveryCurrency() {
        rates("26000", "31000");

        for (var currency : Conversion.CURRENCIES) {
            var all = filter(currency, null, null);
            assertThat(codes(all, RISING)).as(currency).isEqualTo(PROJECTS);
            assertThat(codes(all, RISING.reversed()))
                    .as(currency)
                    .containsExactly(PROJECTS.get(2), PROJECTS.get(1), PROJECTS.get(0), PROJECTS.get(3));
        }
    }

    @Test
    void aRangeHasWhatIsWorthAsMuch() {
        rates("26000", "31000");

        // 30 billion VND are 1,153,846.15 USD.
        assertThat(codes(filter("USD", 1_153_846L, 1_153_846L), RISING))
                .containsExactly(PROJECTS.get(1), PROJECTS.get(3));
        assertThat(codes(filter("USD", 1_153_847L, null), RISING)).containsExactly(PROJECTS.get(2), PROJECTS.get(3));
        assertThat(codes(filter("USD", null, 1_153_845L), RISING)).containsExactly(PROJECTS.get(0), PROJECTS.get(3));
        // What is less than a unit is cut off before converting.
        assertThat(codes(filter("VND", 26_000_000_001L, 29_999_999_999L), RISING))
                .containsExactly(PROJECTS.get(3));
        assertThat(codes(filter("VND", 26_000_000_000L, 26_000_000_000L), RISING))
                .containsExactly(PROJECTS.get(0), PROJECTS.get(3));
        assertThat(codes(filter("EUR", 1_000_000L, 1_000_000L), RISING))
                .containsExactly(PROJECTS.get(2), PROJECTS.get(3));
    }

    @Test
    void barsCountWhatARangeBetweenTheirBoundsFinds() {
        rates("26385.5", "30617.25");

        for (var currency : Conversion.CURRENCIES) {
            var all = filter(currency, null, null);
            var histogram = catalogue.answer(ProjectQuery.of(all)).capital();
            for (var bar : histogram.bars()) {
                var to = bar.to();
                var range = new Between<>(bar.from().longValueExact(), to == null ? null : to.longValueExact() - 1);
                assertThat(catalogue.count(all.withCapital(new CapitalRange(range, currency, false))))
                        .as("%s of %s", bar, currency)
                        .isEqualTo(bar.count());
            }
            assertThat(histogram.bars().stream().mapToLong(Histogram.Bar::count).sum())
                    .isEqualTo(3);
            assertThat(histogram.unstated()).isEqualTo(1);
            assertThat(histogram.beyond()).isZero();
        }
    }

    @Test
    void whatHasNoRateStaysApart() {
        rates("26000", null);

        var answer = catalogue.answer(ProjectQuery.of(filter("USD", null, null)).sorted(RISING));
        assertThat(answer.rows()).extracting(ProjectRow::code).startsWith(PROJECTS.get(0), PROJECTS.get(1));
        assertThat(answer.capital().beyond()).isEqualTo(1);
        assertThat(answer.conversion().used()).extracting(rate -> rate.pair()).containsExactly("USD/VND");
    }

    @Test
    void aRateOfTomorrowDoesNotCountToday() {
        // Tomorrow in every zone.
        rates.open("USD", LocalDate.now(ZoneOffset.MAX).plusDays(1), "26000");

        assertThat(catalogue.conversion(filter("USD", null, null)).used()).isEmpty();
    }

    @Test
    void projectsWithoutAnAmountStayUnlessToldOtherwise() {
        rates("26000", "31000");

        var range = new CapitalRange(new Between<>(1L, null), "EUR", false);
        assertThat(catalogue.count(filter("EUR", 1L, null))).isEqualTo(4);
        assertThat(catalogue.count(filter("EUR", 1L, null).withCapital(range))).isEqualTo(3);
    }

    private List<String> codes(ProjectFilter filter, Order order) {
        return catalogue.rows(filter, order, PageRequest.of(0, 10)).stream()
                .map(ProjectRow::code)
                .toList();
    }

    private static ProjectFilter filter(String currency, @Nullable Long min, @Nullable Long max) {
        return ProjectFilter.ALL.withText(WORD).withCapital(new CapitalRange(new Between<>(min, max), currency, true));
    }

    private void rates(String usd, @Nullable String eur) {
        rates.open("USD", usd);
        if (eur != null) {
            rates.open("EUR", eur);
        }
    }

    private String project(@Nullable String amount, String currency) {
        var figure = new CapitalFigure(
                "c1",
                amount == null ? null : new BigDecimal(amount),
                currency,
                CapitalKind.ANNOUNCED,
                ReducedDate.parse("2024"),
                "báo",
                true);
        var content = ProjectContentBuilder.builder(Book.project(WORD + " " + amount + " " + currency))
                .capital(amount == null ? List.of() : List.of(figure))
                .build();
        return book.published(content);
    }
}
