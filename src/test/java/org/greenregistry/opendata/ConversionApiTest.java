package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.SampleRates;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Capital over the wire compares as on the pages, and the answer says by which rates. */
@AppTest
class ConversionApiTest {

    private static final String WORD = "Apiquydoi";
    private static final List<String> PROJECTS = new ArrayList<>();

    @Autowired
    Book book;

    @Autowired
    SampleRates rates;

    @LocalServerPort
    int port;

    @BeforeEach
    void twoProjects() {
        if (PROJECTS.isEmpty()) {
            PROJECTS.add(project("1000000", "USD"));
            PROJECTS.add(project("30000000000", "VND"));
        }
        rates.open("USD", "26000.5");
    }

    @AfterEach
    void noRates() {
        rates.close();
    }

    @Test
    void rangesAndOrdersConvert() {
        assertThat(list("&sort=-capital").codes()).isEqualTo(PROJECTS.reversed());
        assertThat(list("&sort=capital&capital.currency=VND").codes()).isEqualTo(PROJECTS);
        assertThat(list("&capital.min=1000001").codes()).containsExactly(PROJECTS.get(1));
        assertThat(list("&capital.currency=VND&capital.max=26000500000").codes())
                .containsExactly(PROJECTS.get(0));
    }

    @Test
    void theAnswerNamesTheRatesWhereAmountsWereCompared() {
        var conversion = list("&sort=-capital").json().get("conversion");

        assertThat(conversion.get("currency").asString()).isEqualTo("USD");
        assertThat(conversion.get("rates")).hasSize(1);
        var rate = conversion.get("rates").get(0);
        assertThat(rate.get("currency").asString()).isEqualTo("USD");
        assertThat(rate.get("vnd").decimalValue()).isEqualByComparingTo("26000.5");
        assertThat(rate.get("from").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(rate.get("source").asString()).isEqualTo("Ngân hàng Thử");
        assertThat(rate.get("sample").asBoolean()).isTrue();
        assertThat(list("").json().has("conversion")).isFalse();
    }

    @Test
    void withoutARateThereIsNoConversion() {
        rates.close();

        assertThat(list("&sort=capital&capital.currency=VND").codes()).isEqualTo(PROJECTS.reversed());
        assertThat(list("&capital.min=1").codes()).containsExactly(PROJECTS.get(0));
        assertThat(list("&capital.min=1").json().has("conversion")).isFalse();
    }

    private ApiClient.Answer list(String more) {
        return new ApiClient(port).get("/projects?q=" + WORD + more);
    }

    private String project(String amount, String currency) {
        var figure =
                new CapitalFigure("c1", new BigDecimal(amount), currency, CapitalKind.ANNOUNCED, null, "báo", true);
        return book.published(ProjectContentBuilder.builder(Book.project(WORD + " " + amount))
                .capital(List.of(figure))
                .build());
    }
}
