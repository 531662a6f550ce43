package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each write once, however often it is sent, on either database. */
abstract class ApiOnceContract extends WriteApiDesk {

    @Test
    void theSameKeyWithTheSameBodyIsOneDraft() throws Exception {
        var key = UUID.randomUUID().toString();
        var name = "Mộtlần" + key.substring(0, 8);
        Callable<ApiClient.Answer> send =
                () -> program.post("/projects", "{\"name\":{\"vi\":\"" + name + "\"}}", "Idempotency-Key", key);
        try (var clients = Executors.newFixedThreadPool(16)) {
            var locations = clients
                    .invokeAll(IntStream.range(0, 48).mapToObj(i -> send).toList())
                    .stream()
                    .map(ApiOnceContract::result)
                    .peek(answer -> assertThat(answer.status()).isIn(201, 409))
                    .filter(answer -> answer.status() == 201)
                    .map(answer -> answer.header("Location"))
                    .distinct();
            assertThat(locations).hasSize(1);
        }
        assertThat(database.queryForObject("select count(*) from ledger_draft where title = ?", Integer.class, name))
                .isOne();
        var again = send.call();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aKeyServesOneRequestAndOneTokenForADay() {
        var key = UUID.randomUUID().toString();
        var body = "{\"name\":{\"vi\":\"Khóa\"}}";
        var first = program.post("/projects", body, "Idempotency-Key", key);
        assertThat(program.post("/projects", "{}", "Idempotency-Key", key).status())
                .isEqualTo(422);
        var other = writer(programs.any().text()).post("/projects", body, "Idempotency-Key", key);
        assertThat(other.header("Location")).isNotEqualTo(first.header("Location"));
        assertThat(program.post("/projects", body, "Idempotency-Key", "has blank")
                        .status())
                .isEqualTo(400);

        once.sweep();
        assertThat(program.post("/projects", body, "Idempotency-Key", key).header("Location"))
                .isEqualTo(first.header("Location"));
        database.update(
                "update api_answer set answered_at = answered_at - interval '25' hour where request_key = ?", key);
        once.sweep();
        assertThat(program.post("/projects", body, "Idempotency-Key", key).header("Location"))
                .isNotEqualTo(first.header("Location"));
    }

    @Test
    void whatIsRefusedUnderAKeyMayBeTriedAgain() {
        var key = UUID.randomUUID().toString();
        assertThat(program.post("/projects", "{\"colour\":1}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(400);

        assertThat(program.post("/projects", "{\"name\":{\"vi\":\"Lại\"}}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    private static ApiClient.Answer result(java.util.concurrent.Future<ApiClient.Answer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
