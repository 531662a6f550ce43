package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The past of a project over the wire: what is public today of what was published then, and its proof. */
class ApiVersionsTest extends ApiTesting {

    private static final String SECRET = "kandinsky";

    @Autowired
    RecordService records;

    private String code = "";

    @BeforeEach
    void aProjectOfTwoVersions() {
        code = book.published(content("Apiban cũ", SECRET + " một"));
        book.revised(record(), content("Apiban mới", SECRET + " hai"), Publication.PUBLIC);
    }

    private static ProjectContent content(String name, String note) {
        return ProjectContentBuilder.builder(Book.project(name))
                .note(LocalizedText.vi(note))
                .build();
    }

    private UUID record() {
        return as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    private ApiClient.Answer get(String more) {
        return api.get("/projects/" + code + more);
    }

    @Test
    void versionsAreListedNewestFirst() {
        var items = get("/versions").json().get("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(0).get("number").asInt()).isEqualTo(2);
        assertThat(items.get(0).has("until")).isFalse();
        assertThat(items.get(0).get("changes").asInt()).as("both names").isEqualTo(2);
        assertThat(items.get(0).get("previousHash").asString())
                .isEqualTo(items.get(1).get("hash").asString());
        assertThat(items.get(1).get("until").asString())
                .isEqualTo(items.get(0).get("recordedFrom").asString());
    }

    @Test
    void aVersionIsProvedFromTheAnswerAlone() throws Exception {
        var version = get("/versions/1");

        var proof = version.json().get("proof");
        var covered = proof.get("covered").asString();
        assertThat(digest(covered))
                .isEqualTo(version.json().get("project").get("hash").asString());
        assertThat(digest(proof.get("text").asString()))
                .isEqualTo(JsonMapper.shared().readTree(covered).get("public").asString());
        assertThat(version.json().get("project").get("name").get("vi").asString())
                .isEqualTo("Apiban cũ");
        assertThat(proof.get("text").asString()).contains("Apiban cũ");
    }

    private static String digest(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDifferenceNamesFieldBeforeAndAfter() {
        var changes = get("/diff?from=1&to=2&lang=en").json().get("changes");

        assertThat(changes.size()).isEqualTo(2);
        assertThat(changes.get(0).toString())
                .isEqualTo("{\"path\":\"name.vi\",\"label\":\"Name in Vietnamese\","
                        + "\"before\":\"Apiban cũ\",\"after\":\"Apiban mới\"}");
        assertThat(get("/diff?from=2&to=2").json().get("changes").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/versions", "/versions/1", "/versions/2", "/diff?from=1&to=2"})
    void nothingAboveThePublicIsTold(String more) {
        assertThat(get(more).status()).isEqualTo(200);
        assertThat(get(more).text()).doesNotContain(SECRET, "77000000", "3700145020", "chỉ để nội bộ");
    }

    @ParameterizedTest
    @CsvSource({"/versions", "/versions/1", "/versions/2", "/diff?from=1&to=2"})
    void whatIsNotPublicTodayHasNoPast(String more) {
        book.revised(record(), content("Apiban mới", SECRET), Publication.INTERNAL);

        assertThat(get(more).status()).isEqualTo(404);
    }

    @Test
    void aVersionThatWasInternalIsMissing() {
        book.revised(record(), content("Apiban thầm " + SECRET, SECRET), Publication.INTERNAL);
        book.revised(record(), content("Apiban nữa", SECRET), Publication.PUBLIC);

        assertThat(get("/versions").json().get("items").size()).isEqualTo(3);
        assertThat(get("/versions/3").status()).isEqualTo(404);
        assertThat(get("/diff?from=3&to=4").status()).isEqualTo(404);
        assertThat(get("/diff?from=2&to=4").text()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "/versions?page=2, page",
        "/versions/1?asOf=2026-01-01, asOf",
        "/diff?from=1, to",
        "/diff?from=one&to=2, from",
        "/diff?from=0&to=2, from"
    })
    void whatIsNotUnderstoodIsNamed(String more, String parameter) {
        assertThat(get(more).status()).isEqualTo(400);
        assertThat(get(more).json().get("parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({"/versions/9", "/versions/x", "/versions/99999999999", "/diff?from=1&to=9"})
    void whatIsNotThereIsNotFound(String more) {
        assertThat(get(more).status()).isEqualTo(404);
        assertThat(get(more).header("Content-Type")).isEqualTo("application/problem+json");
    }
}
