package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.account.TokenScope;
import org.greenregistry.ledger.Publication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What the write side promises programs, over the wire and on either database. */
abstract class WriteApiContract extends WriteApiDesk {

    @Test
    void aProjectGoesFromAProgramIntoTheBook() {
        var draft = program.draft(whole("Ghimột"));
        var submitted = program.change("POST", draft + "/submit", draft, "");
        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.json().get("state").asString()).isEqualTo("SUBMITTED");

        var code = as(REVIEWER, () -> reviews.approve(id(draft), Publication.PUBLIC));

        assertThat(program.get("/projects/" + code).json().get("name").get("vi").asString())
                .isEqualTo("Ghimột");
        assertThat(program.get(draft).status()).isEqualTo(404);
    }

    @Test
    void theJournalSaysThroughWhichTokenItCame() {
        var draft = program.draft("{\"name\":{\"vi\":\"Nhật ký\"}}");
        var token = program.token().substring(4, 20);

        var record = database.queryForObject("select record_id from ledger_draft where id = ?", UUID.class, id(draft));
        var entry = as(AUDITOR, () -> journal.of(record)).getFirst();
        assertThat(entry.action()).isEqualTo("CREATED");
        assertThat(entry.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("token");
            assertThat(change.after()).isEqualTo(token);
        });
        assertThat(as(AUDITOR, () -> accounts.names(Set.of(entry.account()))).values())
                .containsExactly("Một cửa");
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void whoAnswersForAProgramApprovesNothingItWrote() {
        var draft = program.draft(whole("Bốn mắt"));
        program.change("POST", draft + "/submit", draft, "");

        assertThatThrownBy(() -> as(officer, () -> reviews.approve(id(draft), Publication.PUBLIC)))
                .hasMessage("ledger.fourEyes");
        assertThat(as(officer, reviews::queue)).noneMatch(row -> row.id().equals(id(draft)));
        assertThat(as(REVIEWER, reviews::queue)).anyMatch(row -> row.id().equals(id(draft)));
    }

    @Test
    void aDraftMayBeIncompleteAndIsNotSubmittedSo() {
        var draft = program.draft("{\"name\":{\"en\":\"Only English\"}}");

        var faults = program.get(draft + "/faults?lang=en").json().get("items");
        var refused = program.send(
                "POST", draft + "/submit", "", "If-Match", program.get(draft).header("ETag"), "Accept-Language", "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json().get("faults")).isEqualTo(faults);
        assertThat(faults.values()).anySatisfy(fault -> {
            assertThat(fault.get("path").asString()).isEqualTo("name.vi");
            assertThat(fault.get("code").asString()).isEqualTo("NotBlank");
            assertThat(fault.get("detail").asString()).isNotEmpty();
        });
        assertThat(program.get(draft).json().get("state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() {
        var draft = program.draft("{\"name\":{\"vi\":\"Trước\",\"en\":\"Before\"},\"site\":{\"plot\":\"A1\"}}");

        var patched = program.change("PATCH", draft, draft, "{\"name\":{\"vi\":\"Sau\",\"en\":null}}");

        assertThat(patched.status()).isEqualTo(200);
        var content = program.get(draft).json().get("content");
        assertThat(content.get("name").toString()).isEqualTo("{\"vi\":\"Sau\"}");
        assertThat(content.get("site").get("plot").asString()).isEqualTo("A1");
        program.change("PUT", draft, draft, "{\"name\":{\"vi\":\"Mới\"}}");
        assertThat(program.get(draft).json().get("content").toString()).isEqualTo("{\"name\":{\"vi\":\"Mới\"}}");
    }

    @Test
    void aWriteSaysWhatItHasRead() {
        var draft = program.draft("{\"name\":{\"vi\":\"Một\"}}");
        var first = program.get(draft).header("ETag");
        program.send("PUT", draft, "{\"name\":{\"vi\":\"Hai\"}}", "If-Match", first);

        for (var method : new String[] {"PUT", "PATCH", "DELETE"}) {
            assertThat(program.send(method, draft, "{\"name\":{\"vi\":\"Ba\"}}").status())
                    .isEqualTo(428);
            assertThat(program.send(method, draft, "{\"name\":{\"vi\":\"Ba\"}}", "If-Match", first)
                            .status())
                    .isEqualTo(412);
        }
        assertThat(program.post(draft + "/submit", "", "If-Match", first).status())
                .isEqualTo(412);
        assertThat(program.get(draft).json().get("content").toString()).contains("Hai");
    }

    @Test
    void aRestrictedValueIsWrittenAndReadBackMasked() {
        var body =
                "{\"name\":{\"vi\":\"Che\"},\"parties\":[{\"id\":\"p1\",\"name\":\"A\",\"documentNumber\":\"3700145020\"}]}";
        var draft = program.draft(body);
        var read = program.get(draft);
        assertThat(read.text()).doesNotContain("3700145020").contains("••••••20");

        var content = (ObjectNode) read.json().get("content");
        content.putObject("name").put("vi", "Che lại");
        assertThat(program.change("PUT", draft, draft, content.toString()).status())
                .isEqualTo(200);

        assertThat(database.queryForObject("select content from ledger_draft where id = ?", String.class, id(draft)))
                .contains("3700145020", "Che lại");
    }

    @Test
    void aSubmittedDraftIsTakenBackAndThrownAway() {
        var draft = program.draft(whole("Rút lại"));
        program.change("POST", draft + "/submit", draft, "");
        assertThat(program.change("PUT", draft, draft, "{}").status()).isEqualTo(409);
        assertThat(program.change("DELETE", draft, draft, "").status()).isEqualTo(409);

        assertThat(program.change("POST", draft + "/recall", draft, "").status())
                .isEqualTo(200);
        assertThat(program.change("POST", draft + "/recall", draft, "").status())
                .isEqualTo(409);
        assertThat(program.change("DELETE", draft, draft, "").status()).isEqualTo(204);
        assertThat(program.get(draft).status()).isEqualTo(404);
    }

    @Test
    void aRecordOfTheBookIsChangedOnItsNewestVersion() {
        var code = book.published(Book.project("Sửa đổi"));

        var made = program.post("/projects/" + code + "/drafts", "{\"name\":{\"en\":\"Changed\"}}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("project").asString()).isEqualTo(code);
        assertThat(made.json().get("base").asInt()).isOne();
        var content = program.get(made.header("Location").substring(7)).json().get("content");
        assertThat(content.get("name").toString()).contains("Sửa đổi", "Changed");
        assertThat(program.post("/projects/BD-1900-0001/drafts", "").status()).isEqualTo(404);
    }

    @Test
    void evidenceIsSentAndNamed() {
        var draft = program.draft("{\"name\":{\"vi\":\"Minh chứng\"}}");
        var bytes = ("minh chứng " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var sent = program.send(
                "POST",
                draft + "/files?name=quyet-dinh.txt",
                java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes),
                "application/octet-stream");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.json().get("mediaType").asString()).isEqualTo("text/plain");
        var digest = sent.json().get("sha256").asString();
        var named = "{\"documents\":[{\"kind\":\"DECISION\",\"file\":{\"sha256\":\"%s\"}}]}";

        assertThat(program.change("PATCH", draft, draft, named.formatted(digest))
                        .status())
                .isEqualTo(200);
        assertThat(program.get(draft)
                        .json()
                        .at("/content/documents/0/file/name")
                        .asString())
                .isEqualTo("quyet-dinh.txt");
        var other = writer(programs.any().text());
        var foreign = other.draft("{\"name\":{\"vi\":\"Lấy của người\"}}");
        var refused = other.change("PATCH", foreign, foreign, named.formatted(digest));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("faults").get(0).get("code").asString()).isEqualTo("file");
    }

    @Test
    void aProgramWritesWithinItsScopeOnly() {
        var code = book.published(Book.project("Ngoài phạm vi"));
        var limited = writer(programs.with(officer, Set.of(TokenScope.values()), Set.of("KCN-KHONG-CO"))
                .text());

        var refused = limited.post("/projects/" + code + "/drafts", "");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asString()).isEqualTo("ledger.scope");
    }

    @Test
    void aProgramListsItsOwnDrafts() {
        program.draft("{\"name\":{\"vi\":\"Một\"}}");
        program.draft("{\"name\":{\"vi\":\"Hai\"}}");
        writer(programs.any().text()).draft("{\"name\":{\"vi\":\"Của người khác\"}}");

        var list = program.get("/drafts?size=1&page=2").json();

        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.at("/items/0/title").asString()).isEqualTo("Một");
        assertThat(program.get("/drafts?size=201").status()).isEqualTo(400);
        assertThat(program.get("/drafts?colour=1").status()).isEqualTo(400);
    }
}
