package org.greenregistry.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** What the exchange rates promise, on either database; about days of the last century, which no other test asks. */
abstract class ExchangeRatesContract {

    private static final LocalDate FIRST = LocalDate.of(1997, 3, 1);

    @Autowired
    ExchangeRates rates;

    @Autowired
    ExchangeRateService keeping;

    @Autowired
    JournalService journal;

    @AfterEach
    void endAll() {
        rates.all().stream().filter(rate -> rate.lastDay() == null).forEach(rate -> end(rate, rate.from()));
    }

    @Test
    void theNewestOfTheRatesInForceCounts() {
        add("USD", FIRST, "11600");
        add("USD", FIRST.plusDays(10), "11700.5");
        add("EUR", FIRST.plusDays(5), "13000");

        assertThat(rates.on(FIRST.minusDays(1)).newest()).isEmpty();
        assertThat(rates.on(FIRST).vnd("USD")).contains(new BigDecimal("11600"));
        assertThat(rates.on(FIRST).vnd("EUR")).isEmpty();
        assertThat(rates.on(FIRST.plusDays(9)).vnd("USD")).contains(new BigDecimal("11600"));
        assertThat(rates.on(FIRST.plusDays(10)).vnd("USD")).contains(new BigDecimal("11700.5"));
        assertThat(rates.on(FIRST.plusDays(10)).vnd("VND")).contains(BigDecimal.ONE);
    }

    @Test
    void aMomentBelongsToItsDayInTheZoneOfTheBook() {
        add("USD", FIRST, "11600");

        assertThat(rates.at(Instant.parse("1997-02-28T16:59:59Z")).newest()).isEmpty();
        assertThat(rates.at(Instant.parse("1997-02-28T17:00:00Z")).newest()).hasSize(1);
    }

    @Test
    void anEndedRateLeavesItsDaysToAnOlderOne() {
        add("USD", FIRST, "11600");
        var wrong = add("USD", FIRST.plusDays(3), "116000");

        end(wrong, FIRST.plusDays(4));

        assertThat(rates.on(FIRST.plusDays(4)).vnd("USD")).contains(wrong.vnd());
        assertThat(rates.on(FIRST.plusDays(5)).vnd("USD")).contains(new BigDecimal("11600"));
        assertThatThrownBy(() -> end(wrong, FIRST.plusDays(9))).hasMessage("rate.ended.already");
    }

    @Test
    void ofOneDayTheRateAddedLastCounts() {
        add("USD", FIRST, "11600");
        var right = add("USD", FIRST, "11650");

        assertThat(rates.on(FIRST).newest()).containsEntry("USD", right);
    }

    @Test
    void everyActIsInTheJournal() {
        var rate = add("EUR", FIRST, "13000");
        var added = newest();
        end(rate, FIRST.plusDays(1));
        var ended = newest();

        assertThat(added.action()).isEqualTo("ADDED");
        assertThat(added.subject()).isEqualTo(rate.id());
        assertThat(added.account()).isEqualTo(STEWARD.account());
        assertThat(added.changes())
                .extracting(change -> change.path() + " " + change.after())
                .containsExactly(
                        "pair EUR/VND", "validFrom 1997-03-01", "vnd 13000", "source Ngân hàng Thử", "sample true");
        assertThat(ended.action()).isEqualTo("RETIRED");
        assertThat(ended.reason()).isEqualTo("đọc sai");
        assertThat(ended.changes()).extracting(change -> change.after()).containsExactly("1997-03-02");
    }

    @Test
    void noRateEndsBeforeItBegins() {
        var rate = add("USD", FIRST, "11600");

        assertThatThrownBy(() -> end(rate, FIRST.minusDays(1))).hasMessage("reference.days");
    }

    @ParameterizedTest
    @CsvSource({
        "JPY, 1997-03-01, 11600, Ngân hàng",
        "USD, , 11600, Ngân hàng",
        "USD, 1997-03-01, , Ngân hàng",
        "USD, 1997-03-01, 26.385, Ngân hàng",
        "USD, 1997-03-01, 11600.00001, Ngân hàng",
        "USD, 1997-03-01, 2000000, Ngân hàng",
        "USD, 1997-03-01, 11600, ' '",
    })
    void whatIsNoRateIsRefused(String currency, @Nullable LocalDate from, @Nullable BigDecimal vnd, String source) {
        var before = rates.all();

        assertThatThrownBy(() -> does(STEWARD, () -> keeping.add(new RateInput(currency, from, vnd, source, true))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(rates.all()).isEqualTo(before);
    }

    static Stream<Actor> noStewards() {
        return Stream.of(
                Actor.PUBLIC,
                People.INVESTOR,
                People.OFFICER,
                People.REVIEWER,
                People.MANAGER,
                People.ADMIN,
                People.AUDITOR);
    }

    @ParameterizedTest
    @MethodSource("noStewards")
    void onlyAStewardWrites(Actor actor) {
        var rate = add("USD", FIRST, "11600");
        for (var act : List.<Runnable>of(
                () -> keeping.add(new RateInput("USD", FIRST, BigDecimal.valueOf(11_600), "Ngân hàng Thử", true)),
                () -> keeping.end(rate.id(), new RateEnd(FIRST, "không")))) {
            assertThatThrownBy(() -> does(actor, act)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private ExchangeRate add(String currency, LocalDate from, String vnd) {
        does(STEWARD, () -> keeping.add(new RateInput(currency, from, new BigDecimal(vnd), " Ngân hàng Thử ", true)));
        return rates.all().stream()
                .filter(rate -> rate.currency().equals(currency) && rate.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private void end(ExchangeRate rate, LocalDate lastDay) {
        does(STEWARD, () -> keeping.end(rate.id(), new RateEnd(lastDay, "đọc sai")));
    }

    private JournalLine newest() {
        return as(STEWARD, () -> journal.newest(ExchangeRateService.KIND, PageRequest.of(0, 1)))
                .getFirst();
    }
}
