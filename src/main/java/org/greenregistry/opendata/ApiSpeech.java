package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.greenregistry.shell.Lang;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What a write says beside its body: language, revision, parameters. What nobody understands is refused. */
final class ApiSpeech {

    private static final String LANGUAGE = "lang";
    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

    private ApiSpeech() {}

    /** The language of a request that takes no parameter but it. */
    static Locale of(HttpServletRequest request) {
        return of(request, Set.of());
    }

    /** @param allowed further parameters */
    static Locale of(HttpServletRequest request, Set<String> allowed) {
        for (var name : Collections.list(request.getParameterNames())) {
            if (!name.equals(LANGUAGE) && !allowed.contains(name)) {
                throw new ApiNo(HttpStatus.BAD_REQUEST, "api.write.parameter", name);
            }
        }
        return language(request);
    }

    /** As the parameter says, else the first known one of the header, else Vietnamese. */
    static Locale language(HttpServletRequest request) {
        var asked = request.getParameter(LANGUAGE);
        if (asked != null) {
            return Lang.ofCode(asked);
        }
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Lang.VIETNAMESE;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> Set.of("vi", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(locale -> Lang.ofCode(locale.getLanguage()))
                .orElse(Lang.VIETNAMESE);
    }

    /** The revision a write is meant for; a write that names none could undo what it has not seen. */
    static long revision(HttpServletRequest request) {
        var sent = request.getHeader(HttpHeaders.IF_MATCH);
        if (sent == null) {
            throw new ApiNo(HttpStatus.PRECONDITION_REQUIRED, "api.write.match.missing");
        }
        var tag = TAG.matcher(sent);
        if (!tag.matches()) {
            throw new ApiNo(HttpStatus.PRECONDITION_FAILED, "ledger.draft.elsewhere");
        }
        return Long.parseLong(tag.group(1));
    }

    /** A whole number from 1 to {@code most}. */
    static int number(HttpServletRequest request, String name, int usual, int most) {
        var sent = Objects.requireNonNullElse(request.getParameter(name), String.valueOf(usual));
        if (sent.matches("[1-9]\\d{0,8}") && Integer.parseInt(sent) <= most) {
            return Integer.parseInt(sent);
        }
        throw new ApiNo(HttpStatus.BAD_REQUEST, "api.write.number", name, most);
    }
}
