package org.greenregistry.cooperation.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.cooperation.Effect;
import org.greenregistry.cooperation.EffectCount;
import org.greenregistry.cooperation.EffectService;
import org.greenregistry.cooperation.Held;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is said of an event beyond what every record says: its effects, its data for machines, its calendar. */
@AppTest
class EventPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Book book;

    @Autowired
    EffectService effects;

    @Autowired
    RecordText pages;

    @Autowired
    ZoneId zone;

    @Test
    void everyStepCountsTheEventsThatLedToItAndSamplesApart() {
        var before = count(Effect.MOU);
        book.published(Held.conference("Hội nghị một", "2025-03-04", null, false, Effect.CONTACT, Effect.MOU));
        book.published(Held.conference("Mẫu: hội nghị hai", "2025-04", null, true, Effect.MOU));

        assertThat(effects.chain(null)).extracting(EffectCount::step).containsExactly(Effect.values());
        assertThat(count(Effect.MOU)).isEqualTo(new EffectCount(Effect.MOU, before.events() + 1, before.samples() + 1));
    }

    @Test
    void theChainStandsOnThePageOfAnEventThatHadEffects() {
        var with = book.published(Held.conference("Hội nghị ba", "2025-03-04", null, false, Effect.CONTACT));
        var without = book.published(Held.conference("Hội nghị bốn", "2025-03-04", null, false));

        assertThat(page(with).html()).contains("effect-chain");
        assertThat(page(without).html()).doesNotContain("effect-chain");
    }

    @Test
    void machinesReadItAsAnEvent() {
        var code = book.published(Held.conference("Hội nghị năm", "2025-03-04", "2025-03-05", false));

        assertThat(page(code).jsonLd().orElseThrow())
                .contains("\"Event\"", "Hội nghị năm", "2025-03-04", "2025-03-05", "MixedEventAttendanceMode");
    }

    @Test
    void anotherLibraryReadsItsCalendar() throws Exception {
        var code = book.published(Held.conference("Hội nghị, sáu; dài", "2025-03-04", "2025-03-05", false));

        var answer = get("/events/" + code + ".ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.body().replace("\r\n", "")).doesNotContain("\n");
        var event = new CalendarBuilder()
                .build(new StringReader(answer.body()))
                .getComponents()
                .getFirst();
        assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo("Hội nghị, sáu; dài");
        assertThat(event.getProperty("DTSTART").orElseThrow().getValue()).isEqualTo("20250304");
        assertThat(event.getProperty("DTEND").orElseThrow().getValue()).isEqualTo("20250306");
    }

    @Test
    void anEventWithoutADayHasNoCalendar() throws Exception {
        var code = book.published(Held.conference("Hội nghị bảy", "2019", null, false));

        assertThat(get("/events/" + code + ".ics").statusCode()).isEqualTo(404);
        assertThat(page(code).html()).doesNotContain(".ics");
    }

    @Test
    void whoTakesGuestsShowsTheWayToRegisterAndOrganisersTheirList() {
        var code = book.published(Held.open("Hội nghị tám", LocalDate.now(zone).plusDays(2), 40));
        var over = book.published(Held.open("Hội nghị chín", LocalDate.now(zone).minusDays(2), 40));

        assertThat(page(code).html())
                .contains("attend?event=" + code, "còn 40 chỗ")
                .doesNotContain("guests/" + code);
        assertThat(page(over).html()).doesNotContain("attend?event=");
        assertThat(as(OFFICER, () -> page(over)).html()).contains("guests/" + over);
        assertThat(as(REVIEWER, () -> page(over)).html()).doesNotContain("guests/" + over);
    }

    @Test
    void seatsAloneOpenTheRegistrationUntilTheDayBeforeItBegins() {
        var tomorrow = LocalDate.now(zone).plusDays(1);
        var open = book.published(Held.seated("Hội nghị mười", tomorrow, 40));
        var begun = book.published(Held.seated("Hội nghị mười một", tomorrow.minusDays(1), 40));
        var closed = book.published(Held.seated("Hội nghị mười hai", tomorrow, null));

        assertThat(page(open).html())
                .contains(
                        "attend?event=" + open,
                        ReducedDate.of(tomorrow.minusDays(1)).text(),
                        "còn 40 chỗ");
        assertThat(page(begun).html()).contains("hiện không nhận đăng ký").doesNotContain("attend?event=");
        assertThat(page(closed).html()).doesNotContain("Đăng ký tham dự");
    }

    private EffectCount count(Effect step) {
        return effects.chain(null).stream()
                .filter(count -> count.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private PublicPage page(String code) {
        return pages.page("events/" + code, Map.of(), Lang.VIETNAMESE).orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(UTF_8));
        }
    }
}
