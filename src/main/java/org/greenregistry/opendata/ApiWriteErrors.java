package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Why nothing was written, in the language asked for. */
@RestControllerAdvice(assignableTypes = ApiDrafts.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiWriteErrors {

    /** What is not named here was refused by a rule of the book. */
    private static final Map<String, HttpStatus> STATUS = Map.ofEntries(
            Map.entry("ledger.draft.gone", HttpStatus.NOT_FOUND),
            Map.entry("ledger.record.none", HttpStatus.NOT_FOUND),
            Map.entry("ledger.draft.elsewhere", HttpStatus.PRECONDITION_FAILED),
            Map.entry("ledger.draft.locked", HttpStatus.CONFLICT),
            Map.entry("ledger.draft.notSubmitted", HttpStatus.CONFLICT),
            Map.entry("ledger.stale", HttpStatus.CONFLICT),
            Map.entry("ledger.scope", HttpStatus.FORBIDDEN),
            Map.entry("files.size", HttpStatus.CONTENT_TOO_LARGE),
            Map.entry("files.type", HttpStatus.UNSUPPORTED_MEDIA_TYPE));

    @ExceptionHandler
    ResponseEntity<byte[]> no(ApiNo no, HttpServletRequest request) {
        return problem(no.status(), no.key(), no.arguments(), no.faults(), ApiSpeech.language(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        var status = STATUS.getOrDefault(refusal.key(), HttpStatus.UNPROCESSABLE_CONTENT);
        return problem(status, refusal.key(), refusal.arguments(), List.of(), ApiSpeech.language(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> denied(AccessDeniedException denied, HttpServletRequest request) {
        return problem(HttpStatus.FORBIDDEN, "api.write.foreign", List.of(), List.of(), ApiSpeech.language(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> noId(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "api.notFound", List.of(), List.of(), ApiSpeech.language(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(Exception fault, HttpServletRequest request) {
        var locale = ApiSpeech.language(request);
        var detail = ErrorMessages.sentence(locale, fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "error.unexpected", detail, null);
    }

    static ResponseEntity<byte[]> problem(
            HttpStatus status, String key, List<Object> arguments, List<ApiFault> faults, Locale locale) {
        var detail = Wording.text(locale, key, arguments.toArray());
        return problem(status, key, detail, faults.isEmpty() ? null : faults);
    }

    private static ResponseEntity<byte[]> problem(
            HttpStatus status, String key, String detail, @Nullable List<ApiFault> faults) {
        var problem = new ApiWriteProblem("about:blank", status.getReasonPhrase(), status.value(), detail, key, faults);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ApiAnswers.MAPPER.writeValueAsBytes(problem));
    }
}
