package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@ExtendWith(OutputCaptureExtension.class)
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

    @Test
    void whoeverBreaksOffIsNoFault(CapturedOutput log) {
        for (var cut : List.of(
                new UncheckedIOException(new IOException("Broken pipe")),
                new IllegalStateException(new ClientAbortException(new IOException("Connection reset by peer"))),
                new AsyncRequestNotUsableException("ServletOutputStream failed to write"))) {
            assertThat(ErrorMessages.sentence(Lang.ENGLISH, cut))
                    .isEqualTo("Connection lost. Reload the page to try again.");
        }
        assertThat(log).doesNotContain("unexpected fault", "ERROR");
        ErrorMessages.sentence(Lang.ENGLISH, new UncheckedIOException(new IOException("No space left on device")));
        assertThat(log).contains("unexpected fault");
    }
}
