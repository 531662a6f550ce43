package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.greenregistry.account.TokenBearer;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses programs write to. Whoever gets here has shown a token good for the address, see
 * {@link ApiWriteSecurity}.
 */
@RestController
class ApiDrafts {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String DRAFTS = ApiDraftDesk.DRAFTS;
    private static final String DRAFT = DRAFTS + "/{id}";
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final ApiDraftDesk desk;
    private final ApiOnce once;

    ApiDrafts(ApiDraftDesk desk, ApiOnce once) {
        this.desk = desk;
        this.once = once;
    }

    @PostMapping(PROJECTS)
    ResponseEntity<String> create(@AuthenticationPrincipal TokenBearer who, HttpServletRequest request) {
        var locale = ApiSpeech.of(request);
        var body = ApiBodies.bytes(request);
        return write(who, request, body, () -> desk.create(body, locale));
    }

    @PostMapping(PROJECTS + "/{code}/drafts")
    ResponseEntity<String> revise(
            @AuthenticationPrincipal TokenBearer who, @PathVariable String code, HttpServletRequest request) {
        var locale = ApiSpeech.of(request);
        var body = ApiBodies.bytes(request);
        return write(who, request, body, () -> desk.revise(code, body, locale));
    }

    @GetMapping(DRAFTS)
    ResponseEntity<byte[]> mine(HttpServletRequest request) {
        ApiSpeech.of(request, Set.of("page", "size"));
        return shown(
                desk.page(
                        ApiSpeech.number(request, "page", 1, Integer.MAX_VALUE / MOST),
                        ApiSpeech.number(request, "size", USUAL, MOST)),
                null);
    }

    @GetMapping(DRAFT)
    ResponseEntity<byte[]> draft(@PathVariable UUID id, HttpServletRequest request) {
        ApiSpeech.of(request);
        var draft = desk.whole(id);
        return shown(draft, draft.revision());
    }

    @GetMapping(DRAFT + "/faults")
    ResponseEntity<byte[]> faults(@PathVariable UUID id, HttpServletRequest request) {
        return shown(Map.of("items", desk.faults(id, ApiSpeech.of(request))), null);
    }

    @PutMapping(DRAFT)
    ResponseEntity<String> replace(
            @AuthenticationPrincipal TokenBearer who, @PathVariable UUID id, HttpServletRequest request) {
        var locale = ApiSpeech.of(request);
        var revision = ApiSpeech.revision(request);
        var body = ApiBodies.bytes(request);
        return write(who, request, body, () -> desk.replace(id, revision, body, locale));
    }

    @PatchMapping(DRAFT)
    ResponseEntity<String> patch(
            @AuthenticationPrincipal TokenBearer who, @PathVariable UUID id, HttpServletRequest request) {
        var locale = ApiSpeech.of(request);
        var revision = ApiSpeech.revision(request);
        var body = ApiBodies.bytes(request);
        return write(who, request, body, () -> desk.patch(id, revision, body, locale));
    }

    @DeleteMapping(DRAFT)
    ResponseEntity<String> discard(
            @AuthenticationPrincipal TokenBearer who, @PathVariable UUID id, HttpServletRequest request) {
        ApiSpeech.of(request);
        var revision = ApiSpeech.revision(request);
        return write(who, request, new byte[0], () -> desk.discard(id, revision));
    }

    @PostMapping(DRAFT + "/submit")
    ResponseEntity<String> submit(
            @AuthenticationPrincipal TokenBearer who, @PathVariable UUID id, HttpServletRequest request) {
        var locale = ApiSpeech.of(request);
        var revision = ApiSpeech.revision(request);
        return write(who, request, new byte[0], () -> desk.submit(id, revision, locale));
    }

    @PostMapping(DRAFT + "/recall")
    ResponseEntity<String> recall(
            @AuthenticationPrincipal TokenBearer who, @PathVariable UUID id, HttpServletRequest request) {
        ApiSpeech.of(request);
        var revision = ApiSpeech.revision(request);
        return write(who, request, new byte[0], () -> desk.recall(id, revision));
    }

    /**
     * Takes the bytes as they are, and tells the file's type by them. It changes no draft: the same file sent again is
     * the same file, and a draft names it from its next change on.
     */
    @PostMapping(DRAFT + "/files")
    ResponseEntity<StoredFile> attach(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        ApiSpeech.of(request, Set.of("name"));
        var name = request.getParameter("name");
        if (name == null || name.isBlank()) {
            throw new ApiNo(HttpStatus.BAD_REQUEST, "api.write.file.name");
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(desk.attach(id, name, request.getInputStream()));
    }

    private ResponseEntity<String> write(
            TokenBearer who, HttpServletRequest request, byte[] body, Supplier<ApiReceipt> work) {
        var digest = Canonical.digest(String.join(
                "\n",
                List.of(
                        request.getMethod(),
                        request.getRequestURI(),
                        String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                        new String(body, StandardCharsets.ISO_8859_1))));
        return once.answer(new ApiOnce.Asked(who.token(), request.getHeader("Idempotency-Key")), digest, work);
    }

    private static ResponseEntity<byte[]> shown(Object shape, @Nullable Long revision) {
        var answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (revision != null) {
            answer.eTag(ApiReceipt.tag(revision));
        }
        return answer.body(ApiAnswers.MAPPER.writeValueAsBytes(shape));
    }
}
