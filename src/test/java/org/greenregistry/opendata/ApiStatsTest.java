package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.Book;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics over the wire: the counts of the list, sums to the last digit, and what is left out. */
class ApiStatsTest extends ApiTesting {

    private static final String WORD = "Apithongke";

    @BeforeEach
    void aBookOfThree() {
        if (api.get("/projects?q=" + WORD).total() == 0) {
            book.published(project("một", "SMART_CITY", usd("1234567890123456.5")));
            book.published(project("hai", "ENERGY", usd("9000000000000000.25")));
            book.published(project("ba", "ENERGY", List.of()));
            book.published(ProjectContentBuilder.builder(project("mẫu", "ENERGY", usd("7")))
                    .sample(true)
                    .build());
        }
    }

    private static ProjectContent project(String name, String category, List<CapitalFigure> capital) {
        return ProjectContentBuilder.builder(Book.project(WORD + " " + name))
                .category(category)
                .capital(capital)
                .build();
    }

    private static List<CapitalFigure> usd(String amount) {
        return List.of(
                new CapitalFigure("c1", new BigDecimal(amount), "USD", CapitalKind.REGISTERED, null, "báo", true),
                new CapitalFigure("c2", new BigDecimal("55"), "VND", CapitalKind.IMPLEMENTED, null, "mật", true));
    }

    private ApiClient.Answer stats(String more) {
        return api.get("/stats?q=" + WORD + "&by=" + more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "section", "country", "unit", "park", "category"})
    void countsAreThoseOfTheFacets(String by) {
        var counted = new HashMap<String, Long>();
        stats(by)
                .json()
                .get("items")
                .values()
                .forEach(item -> counted.put(
                        item.get("value").asString(), item.get("count").asLong()));

        var facets = new HashMap<String, Long>();
        api.get("/facets?q=" + WORD)
                .json()
                .get(by)
                .values()
                .forEach(value -> facets.put(
                        value.get("value").asString(), value.get("count").asLong()));
        assertThat(counted).isNotEmpty().isEqualTo(facets);
    }

    @Test
    void sumsAreExactByKindAndCurrency() {
        var answer = stats("category&lang=en");

        assertThat(answer.json().get("total").asInt()).isEqualTo(3);
        assertThat(answer.json().get("withoutCapital").asInt()).isOne();
        assertThat(answer.json().get("overlapping").asBoolean()).isFalse();
        assertThat(answer.json().get("samples").asString()).isEqualTo("exclude");
        assertThat(answer.text())
                .contains("\"sums\":[{\"kind\":\"REGISTERED\",\"currency\":\"USD\","
                        + "\"amount\":10234567890123456.75,\"projects\":2}]")
                .contains("{\"value\":\"ENERGY\",\"label\":\"Energy\",\"count\":2,\"sums\":[{\"kind\":\"REGISTERED\","
                        + "\"currency\":\"USD\",\"amount\":9000000000000000.25,\"projects\":1}]}")
                .doesNotContain("IMPLEMENTED", "null");
    }

    @Test
    void partsMakeUpTheWhole() {
        var answer = stats("category").json();
        var sum = answer.get("items").values().stream()
                .map(item -> item.get("sums"))
                .filter(sums -> !sums.isEmpty())
                .map(sums -> sums.get(0).get("amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum)
                .isEqualByComparingTo(answer.get("sums").get(0).get("amount").decimalValue());
    }

    @ParameterizedTest
    @CsvSource({"category=ENERGY, 2", "samples=only, 1", "asOf=2019-01-01, 0", "country=JP, 0", "phase=BUILDING, 3"})
    void filtersNarrowAsInLists(String filter, long total) {
        assertThat(stats("stage&" + filter).total()).isEqualTo(total);
        assertThat(api.get("/projects?q=" + WORD + "&" + filter).total()).isEqualTo(total);
    }

    @Test
    void anActIsSeenAtOnce() {
        var before = api.get("/stats?by=stage").total();
        book.published(Book.project("Zthongke"));

        assertThat(api.get("/stats?by=stage").total()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"nothing, by", "stage&page=2, page", "stage&sort=code, sort", "stage&colour=red, colour"})
    void whatIsNotUnderstoodIsNamed(String by, String parameter) {
        var answer = stats(by);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void aQuestionWithoutADimensionIsRefused() {
        assertThat(api.get("/stats").json().get("parameter").asString()).isEqualTo("by");
    }

    @Test
    void wordsAreInTheLanguageAskedFor() {
        var labels = Map.of("vi", "Năng lượng", "en", "Energy");

        labels.forEach((language, label) ->
                assertThat(stats("category&lang=" + language).text()).contains("\"label\":\"" + label + "\""));
    }
}
