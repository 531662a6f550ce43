package org.greenregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.greenregistry.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private record Question(String address) {}

    private Head head = new Head(1, "a", Instant.EPOCH);
    private Duration time = Duration.ZERO;
    private int made;
    private final KeptAnswers<Question, String> kept = new KeptAnswers<>(() -> head, 10, () -> time.toNanos());

    private String ask(String address) {
        return kept.of(new Question(address), () -> address + " " + ++made);
    }

    private void pass(Duration more) {
        time = time.plus(more);
    }

    @BeforeEach
    void theBookHasBeenQuiet() {
        ask("first");
        pass(Duration.ofSeconds(2));
        made = 0;
    }

    @Test
    void whatNothingHappenedToIsMadeOnce() {
        assertThat(ask("a")).isEqualTo("a 1");
        assertThat(ask("b")).isEqualTo("b 2");
        assertThat(ask("a")).isEqualTo("a 1");
    }

    @Test
    void anActMakesEveryAnswerAnew() {
        ask("a");
        head = new Head(2, "b", Instant.EPOCH);

        assertThat(ask("a")).isEqualTo("a 2");
    }

    @Test
    void whatIsMadeRightAfterAnActIsNotKept() {
        head = new Head(2, "b", Instant.EPOCH);
        ask("a");
        pass(Duration.ofMillis(1999));
        assertThat(ask("a")).isEqualTo("a 2");
        pass(Duration.ofMillis(1));
        assertThat(ask("a")).isEqualTo("a 3");
        assertThat(ask("a")).isEqualTo("a 3");
    }

    @Test
    void anActWhileAnAnswerIsMadeOutdatesIt() {
        kept.of(new Question("a"), () -> {
            head = new Head(2, "b", Instant.EPOCH);
            return "before the act";
        });

        assertThat(ask("a")).isEqualTo("a 1");
    }

    @Test
    void nothingIsOlderThanAMinute() {
        ask("a");
        pass(Duration.ofMinutes(1));

        assertThat(ask("a")).isEqualTo("a 2");
    }

    @Test
    void whoeverIsSignedInIsAnsweredAnewAndNothingOfItIsKept() {
        ask("a");

        assertThat(People.as(People.OFFICER, () -> ask("a"))).isEqualTo("a 2");
        assertThat(People.as(People.INVESTOR, () -> ask("b"))).isEqualTo("b 3");
        assertThat(ask("a")).isEqualTo("a 1");
        assertThat(ask("b")).isEqualTo("b 4");
    }
}
