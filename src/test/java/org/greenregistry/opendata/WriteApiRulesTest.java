package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.greenregistry.AppTest;
import org.greenregistry.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the write side behaves on the wire: tokens alone, no session, refusals that say why and where. */
@AppTest
class WriteApiRulesTest {

    @Autowired
    Programs programs;

    @LocalServerPort
    int port;

    private ApiWriter program;

    @BeforeEach
    void aProgram() {
        program = new ApiWriter(port, programs.any().text());
    }

    @Test
    void nobodyWritesWithoutAToken() {
        var nobody = new ApiWriter(port, "").post("/projects", "{}", "Cookie", "JSESSIONID=0123456789ABCDEF");

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"registry\"");
        assertThat(nobody.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(nobody.has("Set-Cookie")).isFalse();
        var wrong = new ApiWriter(port, "gpr_0123456789abcdef_" + "A".repeat(43)).post("/projects?lang=en", "{}");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(wrong.json().get("detail").asString()).startsWith("The token is wrong");
    }

    @Test
    void aTokenOpensNoPageAndLeavesNoSession() {
        var made = program.post("/projects", "{\"name\":{\"vi\":\"Không phiên\"}}");

        assertThat(made.has("Set-Cookie")).isFalse();
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        var page = program.get("/../../journal");
        assertThat(page.text()).doesNotContain("JournalView");
    }

    @Test
    void noOtherSiteWrites() {
        for (var path : new String[] {"/projects", "/drafts"}) {
            var asked = new ApiWriter(port, "")
                    .send(
                            "OPTIONS",
                            path,
                            "",
                            "Origin",
                            "https://example.org",
                            "Access-Control-Request-Method",
                            "POST");
            assertThat(asked.status()).isIn(401, 403);
            assertThat(asked.has("Access-Control-Allow-Origin")).isFalse();
        }
        var written = program.post("/projects", "{\"name\":{\"vi\":\"Nơi khác\"}}", "Origin", "https://example.org");
        assertThat(written.has("Access-Control-Allow-Origin")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"colour\":1}|colour|unknown",
                "{\"name\":{\"fr\":\"x\"}}|name.fr|unknown",
                "{\"name\":\"x\"}|name|object",
                "{\"name\":{\"vi\":7}}|name.vi|value",
                "{\"regime\":\"MONARCHY\"}|regime|value",
                "{\"regime\":0}|regime|value",
                "{\"opening\":{\"on\":\"2024-13\"}}|opening.on|value",
                "{\"parties\":{}}|parties|list",
                "{\"parties\":[{\"id\":\"a\"},{\"id\":\"a\"}]}|parties[a].id|twice",
                "{\"parties\":[{\"id\":\"a]b\"}]}|parties[0].id|value",
                "{\"parties\":[{\"id\":\"a\",\"colour\":1}]}|parties[a].colour|unknown",
                "{\"parties\":[7]}|parties[0]|object",
                "{\"parent\":\"no-id\"}|parent|value",
                "{\"site\":{\"area\":1e999999999}}|site.area|number",
                "{\"site\":{\"area\":\"12\"}}|site.area|value",
                "{\"site\":{\"point\":{\"lat\":99,\"lon\":1}}}|site.point|value",
                "{\"site\":{\"point\":{\"lat\":1e-999999999,\"lon\":1}}}|site.point|number",
                "{\"site\":{\"parcel\":\"nowhere\"}}|site.parcel|value",
                "{\"jobs\":{\"planned\":1.5}}|jobs.planned|value",
                "{\"actuals\":{}}|actuals|fixed",
                "{\"sample\":true}|sample|fixed"
            })
    void whatIsNoFieldOrNoValueIsNamed(String body, String path, String code) {
        var answer = program.post("/projects?lang=en", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        var fault = answer.json().get("faults").get(0);
        assertThat(fault.get("path").asString()).isEqualTo(path);
        assertThat(fault.get("code").asString()).isEqualTo(code);
        assertThat(fault.get("detail").asString()).isNotEmpty().doesNotContain("!en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":{\"vi\":\"%300s\"}}|name.vi|Size",
                "{\"parties\":[{\"id\":\"a\",\"country\":\"dk\"}]}|parties[a].country|Pattern",
                "{\"site\":{\"area\":-1}}|site.area|Positive"
            })
    void whatBreaksARuleOfDraftsIsNamed(String body, String path, String code) {
        var answer = program.post("/projects", body.contains("%300s") ? body.replace("%300s", "x".repeat(300)) : body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/faults/0/path").asString()).isEqualTo(path);
        assertThat(answer.json().at("/faults/0/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{|400", "[]|400", "7|400", "{\"a\":1,\"a\":2}|400", "{} {}|400", "|400"})
    void whatIsNoObjectIsRefused(String body, int status) {
        assertThat(program.post("/projects", body == null ? "" : body).status()).isEqualTo(status);
    }

    @Test
    void aBodyTooLongOrOfAnotherTypeIsRefused() {
        var text = HttpRequest.BodyPublishers.ofString("{}");
        assertThat(program.send("POST", "/projects", text, "text/plain").status())
                .isEqualTo(415);
        assertThat(program.post("/projects", "{\"name\":{\"vi\":\"" + "x".repeat(1 << 20) + "\"}}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void filesAreToldByTheirBytes() {
        var draft = program.draft("{\"name\":{\"vi\":\"Tệp\"}}");
        var program2 = HttpRequest.BodyPublishers.ofByteArray(new byte[] {'M', 'Z', 0, 1, 2, 3});

        assertThat(program.send("POST", draft + "/files?name=a.pdf", program2, "application/pdf")
                        .status())
                .isEqualTo(415);
        assertThat(program.send("POST", draft + "/files", program2, "application/pdf")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anUnknownDraftIsNotThere() {
        assertThat(program.get("/drafts/0190a000-0000-7000-8000-000000000000").status())
                .isEqualTo(404);
        assertThat(program.get("/drafts/no-id").status()).isEqualTo(404);
    }

    @Test
    void guessesEnd() {
        var guesser = new ApiWriter(port, "gpr_guess");
        var last = 0;
        for (var time = 0; time < 30 && last != 429; time++) {
            last = guesser.get("/drafts", "X-Forwarded-For", "203.0.113.9").status();
        }
        assertThat(last).isEqualTo(429);
        assertThat(guesser.get("/drafts", "X-Forwarded-For", "203.0.113.9").header("Retry-After"))
                .isEqualTo("60");
        assertThat(program.get("/drafts").status()).isEqualTo(200);
    }
}
