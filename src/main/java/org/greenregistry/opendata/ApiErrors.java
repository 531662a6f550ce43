package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.greenregistry.kernel.NotYet;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the API answers where it cannot answer, in the language asked for. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

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

    static Locale language(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Lang.ENGLISH : Lang.VIETNAMESE;
    }
}
