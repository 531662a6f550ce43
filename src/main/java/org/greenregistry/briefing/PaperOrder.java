package org.greenregistry.briefing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.greenregistry.shell.Lang;

/**
 * Which paper somebody wants.
 *
 * @param language {@code vi} or {@code en}
 * @param query of the address of the overview, encoded, without question mark: period, closing and what narrows it
 */
public record PaperOrder(
        @NotNull PaperKind kind,
        @NotNull PaperFormat format,
        @NotNull @Pattern(regexp = "vi|en") String language,
        @NotNull @Size(max = 4000) String query) {

    Locale locale() {
        return Lang.ofCode(language);
    }

    PaperOrder asking(String other) {
        return new PaperOrder(kind, format, language, other);
    }
}
