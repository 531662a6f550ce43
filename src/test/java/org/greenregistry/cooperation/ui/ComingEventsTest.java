package org.greenregistry.cooperation.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.cooperation.Awarded;
import org.greenregistry.cooperation.Held;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which events lie ahead, as a list and as one calendar. */
@AppTest
class ComingEventsTest {

    @LocalServerPort
    int port;

    @Autowired
    Book book;

    @Autowired
    RecordsText lists;

    @Autowired
    ZoneId zone;

    private final String word = "lich" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void oneOverOneUnderWayTwoToCome() {
        var today = LocalDate.now(zone);
        held("qua", today.minusDays(9), today.minusDays(1));
        held("dang", today.minusDays(1), today);
        held("xa", today.plusDays(90), today.plusDays(91));
        held("gan", today.plusDays(9), today.plusDays(9));
    }

    private void held(String name, LocalDate from, LocalDate until) {
        book.published(Held.conference(word + " " + name, from.toString(), until.toString(), false));
    }

    @Test
    void theAddressSaysWhetherWhatIsToComeIsShownTheNextFirst() {
        assertThat(list("events", Map.of("q", word, "when", "upcoming")))
                .containsSubsequence(word + " dang", word + " gan", word + " xa")
                .doesNotContain(word + " qua")
                .contains("name=\"when\"", "value=\"upcoming\"");
        assertThat(list("events", Map.of("q", word, "when", "past")))
                .contains(word + " qua")
                .doesNotContain(word + " dang", word + " gan");
        assertThat(list("events", Map.of("q", word, "when", "nonsense")))
                .contains(word + " qua", word + " gan", "when=upcoming", "when=past");
    }

    @Test
    void whatHasNoDaysAheadIsNotSplitByThem() {
        book.published(Awarded.ranking("Giải " + word));

        assertThat(list("awards", Map.of("q", word, "when", "upcoming")))
                .contains("Giải " + word)
                .doesNotContain("when=");
    }

    @Test
    void whatIsToComeIsOneCalendarInBothLanguages() throws Exception {
        assertThat(list("events", Map.of())).contains("events.ics");
        assertThat(get("/events.ics")).contains(word + " dang", word + " gan").doesNotContain(word + " qua");
        assertThat(get("/en/events.ics")).contains(word + " gan in English");
    }

    private String list(String path, Map<String, String> query) {
        var sent = new HashMap<String, String[]>();
        query.forEach((name, value) -> sent.put(name, new String[] {value}));
        return lists.page(path, sent, Lang.VIETNAMESE).orElseThrow().html();
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/calendar");
            return answer.body().replace("\r\n ", "");
        }
    }
}
