package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.Instant;
import org.greenregistry.journal.JournalService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Targets as they are set and remembered, on either database. */
abstract class TargetContract {

    private static final Instant EVER = Instant.parse("2090-01-01T00:00:00Z");

    @Autowired
    TargetService targets;

    @Autowired
    JournalService journal;

    private static TargetInput target(long amount) {
        return new TargetInput(TargetKey.NEW_USD, BigDecimal.valueOf(amount), "Nghị quyết 12");
    }

    @Test
    void theNewestCountsAndAnEarlierBookKeepsItsOwn() {
        does(MANAGER, () -> {
            targets.set(2031, target(100));
            var first = targets.of(2031, EVER).get(TargetKey.NEW_USD);
            targets.set(2031, target(450_000_000));

            assertThat(targets.of(2031, EVER).get(TargetKey.NEW_USD).amount()).isEqualByComparingTo("450000000");
            assertThat(targets.of(2031, first.at()).get(TargetKey.NEW_USD)).isEqualTo(first);
            assertThat(targets.of(2031, first.at().minusMillis(1))).isEmpty();
            assertThat(targets.of(2032, EVER)).isEmpty();
        });
    }

    @Test
    void everyTargetIsInTheJournal() {
        does(MANAGER, () -> targets.set(2033, target(7)));

        var newest =
                as(MANAGER, () -> journal.newest("target", PageRequest.of(0, 1)).getFirst());
        assertThat(newest.action()).isEqualTo("TARGET_SET");
    }

    @Test
    void managersSetThemColleaguesReadThemOthersDoNot() {
        assertThat(as(OFFICER, () -> targets.of(2034, EVER))).isEmpty();
        assertThatThrownBy(() -> does(OFFICER, () -> targets.set(2034, target(1))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(INVESTOR, () -> targets.of(2034, EVER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingThatIsNoTargetIsKept() {
        assertThatThrownBy(() -> does(MANAGER, () -> targets.set(2035, target(0))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> does(MANAGER, () -> targets.set(1935, target(1))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(as(MANAGER, () -> targets.of(2035, EVER))).isEmpty();
    }
}
