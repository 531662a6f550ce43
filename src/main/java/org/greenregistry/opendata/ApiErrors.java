package org.greenregistry.opendata;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.kernel.NotYet;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** What the API answers where it cannot answer, in the language asked for. */
@Order(Ordered.LOWEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<byte[]> refuse(ApiRefusal refusal) {
        return ApiAnswers.refusal(refusal.faults(), refusal.locale());
    }

    /** The index is not whole yet, or too many ask for too much. */
    @ExceptionHandler
    ResponseEntity<byte[]> later(NotYet notYet, HttpServletRequest request) {
        return ApiAnswers.later(
                Wording.text(language(request), notYet.key(), notYet.arguments().toArray()));
    }

    /** What Spring refuses before anything of ours is asked: a header or a body it cannot read, or another method. */
    @ExceptionHandler
    ResponseEntity<byte[]> refuse(ServletException refusal, HttpServletRequest request) throws ServletException {
        if (!(refusal instanceof ErrorResponse known)) {
            throw refusal;
        }
        var status = HttpStatus.valueOf(known.getStatusCode().value());
        return ApiAnswers.problem(
                status, Wording.text(language(request), "api.refused", status.value(), request.getMethod()));
    }

    /** A fault of ours, logged under a reference that the answer names. Who broke off reads no answer. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<byte[]> fail(Exception fault, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            LOG.debug("broken off: {}", request.getRequestURI(), fault);
            return null;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unexpected fault {}", reference, fault);
        return ApiAnswers.problem(
                HttpStatus.INTERNAL_SERVER_ERROR, Wording.text(language(request), "error.unexpected", reference));
    }

    static Locale language(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Lang.ENGLISH : Lang.VIETNAMESE;
    }
}
