package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.greenregistry.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final Account account = new Account(new NewAccount("lan", "Lan", null, null, Set.of(Role.OFFICER)), NOON);

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,16", "10,32", "11,60", "12,60", "2000000000,60"})
    void eachFurtherFailureDoublesThePauseUpToAnHour(int failures, int minutes) {
        assertThat(LockOut.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void fourFailuresLeaveThePersonIn() {
        account.activate("secret");
        fail(4, NOON);

        assertThat(account.admits("secret", NOON)).isTrue();
    }

    @Test
    void theFifthFailureClosesTheAccountForAMinute() {
        account.activate("secret");
        fail(5, NOON);

        assertThat(account.admits("secret", NOON.plusSeconds(59))).isFalse();
        assertThat(account.admits("secret", NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void triesDuringAPauseNeitherCountNorLengthenIt() {
        fail(20, NOON);

        assertThat(account.tries().failures()).isEqualTo(5);
        assertThat(account.tries().isPaused(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void theNextFailureAfterAPauseDoublesIt() {
        fail(5, NOON);
        fail(1, NOON.plusSeconds(60));

        assertThat(account.tries().pausedUntil()).contains(NOON.plusSeconds(180));
    }

    @Test
    void gettingInStartsTheCountAgain() {
        fail(5, NOON);
        account.tries().forget();
        fail(4, NOON);

        assertThat(account.tries().isPaused(NOON)).isFalse();
    }

    private void fail(int times, Instant at) {
        for (var time = 0; time < times; time++) {
            account.tries().fail(at);
        }
    }
}
