package org.greenregistry.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as bytes. What is not known is absent, never null; numbers are written out. The tag is one of the bytes, so a
 * reader who has them is told so; it is weak, because the answer may be compressed on its way.
 */
final class ApiAnswers {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String NO_TYPE = "about:blank";
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(rule -> rule.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ApiAnswers() {}

    static ResponseEntity<byte[]> of(Object shape) {
        return of(shape, ResponseEntity.ok());
    }

    static ResponseEntity<byte[]> page(ApiPage<?> page) {
        return of(
                page, ResponseEntity.ok().header(HttpHeaders.LINK, page.links().header()));
    }

    private static ResponseEntity<byte[]> of(Object shape, BodyBuilder answer) {
        return of(MAPPER.writeValueAsBytes(shape), MediaType.APPLICATION_JSON, answer);
    }

    /** What is written down already. */
    static ResponseEntity<byte[]> of(byte[] bytes, MediaType type) {
        return of(bytes, type, ResponseEntity.ok());
    }

    private static ResponseEntity<byte[]> of(byte[] bytes, MediaType type, BodyBuilder answer) {
        return answer.contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + digest(bytes) + "\"")
                .body(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static ResponseEntity<byte[]> refusal(List<NotUnderstood> faults, Locale locale) {
        var told = faults.stream()
                .map(fault -> new ApiProblem.Fault(
                        fault.parameter(),
                        Wording.text(locale, "api.fault." + fault.reason(), fault.parameter(), fault.value())))
                .toList();
        return problem(
                HttpStatus.BAD_REQUEST,
                told.getFirst().detail(),
                told.getFirst().parameter(),
                told,
                ResponseEntity.badRequest());
    }

    static ResponseEntity<byte[]> notFound(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, Wording.text(locale, "api.notFound"));
    }

    static ResponseEntity<byte[]> wrongMethod(String allowed, Locale locale) {
        return problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                Wording.text(locale, "api.readOnly", allowed),
                null,
                null,
                ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).header(HttpHeaders.ALLOW, allowed));
    }

    static ResponseEntity<byte[]> later(String detail) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                detail,
                null,
                null,
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(SOON.toSeconds())));
    }

    /** @param seconds after which one more question is answered */
    static ResponseEntity<byte[]> tooMany(long seconds, Locale locale) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, Wording.text(locale, "api.tooMany", seconds));
    }

    /** A refusal without more to say than its sentence. */
    static ResponseEntity<byte[]> problem(HttpStatus status, String detail) {
        return problem(status, detail, null, null, ResponseEntity.status(status));
    }

    private static ResponseEntity<byte[]> problem(
            HttpStatus status,
            String detail,
            @Nullable String parameter,
            @Nullable List<ApiProblem.Fault> faults,
            BodyBuilder answer) {
        var problem = new ApiProblem(NO_TYPE, status.getReasonPhrase(), status.value(), detail, parameter, faults);
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(MAPPER.writeValueAsBytes(problem));
    }
}
