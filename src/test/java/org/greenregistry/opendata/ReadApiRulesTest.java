package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import org.greenregistry.Book;
import org.greenregistry.ledger.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the API behaves on the wire: no session, cached by tag, open to every site, refusals that say why. */
class ReadApiRulesTest extends ApiTesting {

    @Test
    void aProjectIsWhatThePublicMayRead() {
        var code = book.published(Book.project("Apimột"));

        var project = api.get("/projects/" + code);

        assertThat(project.status()).isEqualTo(200);
        assertThat(project.json().get("code").asString()).isEqualTo(code);
        assertThat(project.json().get("version").asInt()).isOne();
        assertThat(project.json().get("name").toString()).isEqualTo("{\"vi\":\"Apimột\",\"en\":\"Apimột in English\"}");
        assertThat(project.json().get("stages").toString())
                .isEqualTo("[{\"stage\":\"UNDER_CONSTRUCTION\",\"since\":\"2019-11-23\"}]");
        assertThat(project.json().get("capital").size()).isOne();
        assertThat(project.text())
                .contains("\"amount\":1300000000,")
                .doesNotContain("77000000", "3700145020", "chỉ để nội bộ", "null");
    }

    @Test
    void whatIsNotPublicIsNotThere() {
        var draft = book.submitted(OFFICER, Book.project("Apinoibo"));
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));

        assertThat(api.get("/projects/" + code).status()).isEqualTo(404);
        assertThat(api.get("/projects?q=Apinoibo").total()).isZero();
        assertThat(api.get("/projects/BD-1900-0001").header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/facets", "/projects/%s", "/suggestions?q=apinhan"})
    void whoHasTheAnswerIsToldSo(String path) {
        var address = path.formatted(book.published(Book.project("Apinhãn")));
        var first = api.get(address);

        assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{32}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(first.has("Set-Cookie")).isFalse();
        var again = api.get(address, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(api.get(address, "If-None-Match", "W/\"0\"").status()).isEqualTo(200);
        book.published(Book.project("Apinhãn mới"));
        var head = api.send("HEAD", address);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.has("Set-Cookie")).isFalse();
    }

    @Test
    void aCookieChangesNothing() {
        var code = book.published(Book.project("Apibánh"));

        var answer = api.get("/projects/" + code, "Cookie", "JSESSIONID=0123456789ABCDEF");

        assertThat(answer.text()).isEqualTo(api.get("/projects/" + code).text());
        assertThat(answer.has("Set-Cookie")).isFalse();
    }

    @Test
    void everySiteMayReadAndNoneWithCredentials() {
        var read = api.get("/projects", "Origin", "https://example.org");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(read.has("Access-Control-Allow-Credentials")).isFalse();
        assertThat(api.send(
                                "OPTIONS",
                                "/projects",
                                "Origin",
                                "https://example.org",
                                "Access-Control-Request-Method",
                                "GET")
                        .header("Access-Control-Allow-Methods"))
                .contains("GET");
        assertThat(api.send(
                                "OPTIONS",
                                "/projects",
                                "Origin",
                                "https://example.org",
                                "Access-Control-Request-Method",
                                "DELETE")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/projects?colour=green|colour",
                "/projects?size=201|size",
                "/projects?size=0|size",
                "/projects?page=-1|page",
                "/projects?page=one|page",
                "/projects?phase=SOON|phase",
                "/projects?country=Denmark|country",
                "/projects?sort=-|sort",
                "/projects?capital.min=much|capital.min",
                "/projects?capital.currency=XYZ|capital.currency",
                "/projects?land.min=9&land.max=3|land.min",
                "/projects?bbox=1,2,3|bbox",
                "/projects?asOf=2999-01-01|asOf",
                "/projects?asOf=yesterday|asOf",
                "/projects?samples=maybe|samples",
                "/projects?lang=fr|lang",
                "/facets?colour=green|colour",
                "/suggestions?q=a&page=2|page",
                "/projects/BD-2026-0001?phase=BUILDING|phase"
            })
    void whatIsNotUnderstoodIsNamed(String path, String parameter) {
        var answer = api.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().get("status").asInt()).isEqualTo(400);
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
        assertThat(answer.json().get("faults").size()).isOne();
        assertThat(answer.json().get("detail").asString()).contains(parameter).doesNotContain("!vi:");
    }

    @Test
    void refusalsSpeakTheLanguageAskedFor() {
        var vi = api.get("/projects?size=999").json().get("detail").asString();
        var en = api.get("/projects?size=999&lang=en").json().get("detail").asString();

        assertThat(en).startsWith("The value").isNotEqualTo(vi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void nothingIsWritten(String method) {
        var answer = api.send(method, "/projects");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET").contains("HEAD");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void otherAddressesAreNotThere() {
        var answer = api.get("/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.has("Set-Cookie")).isFalse();
    }
}
