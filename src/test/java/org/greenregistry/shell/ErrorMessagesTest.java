package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import java.util.Set;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;

class ErrorMessagesTest {

    @Test
    void aRefusalSaysItsOwnSentence() {
        assertThat(ErrorMessages.sentence(Lang.ENGLISH, new Refusal("error.unexpected", "abc")))
                .isEqualTo("Something went wrong. Try again; if it stays, tell us the reference abc.");
    }

    @Test
    void knownFaultsAreWorded() {
        assertThat(ErrorMessages.sentence(Lang.VIETNAMESE, new AccessDeniedException("x")))
                .isEqualTo("Bạn không có quyền làm việc này.");
        assertThat(ErrorMessages.sentence(Lang.ENGLISH, new AuthorizationDeniedException("x")))
                .isEqualTo("You may not do this.");
        assertThat(ErrorMessages.sentence(Lang.ENGLISH, new OptimisticLockingFailureException("x")))
                .startsWith("Somebody else");
        assertThat(ErrorMessages.sentence(Lang.ENGLISH, new ConstraintViolationException(Set.of())))
                .startsWith("Something entered");
    }

    @Test
    void anythingElseGivesAReferenceAndNoDetail() {
        assertThat(ErrorMessages.sentence(Lang.ENGLISH, new IllegalStateException("table project is gone")))
                .matches(".*reference [0-9a-f]{8}\\.")
                .doesNotContain("table");
    }
}
