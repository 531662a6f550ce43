package org.greenregistry.kernel;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text in the two languages of the book. Either may be missing; pages then show the other one and say so.
 *
 * @param vi Vietnamese, the language of the documents
 * @param en English
 */
public record LocalizedText(
        @Nullable @Size(max = 3000, groups = OnDraft.class) String vi,
        @Nullable @Size(max = 3000, groups = OnDraft.class) String en) {

    public LocalizedText {
        vi = blankToNull(vi);
        en = blankToNull(en);
    }

    public static LocalizedText vi(String text) {
        return new LocalizedText(text, null);
    }

    /** The text in the language asked for, else in the other one, else empty. */
    public String in(Locale locale) {
        var wanted = isEnglish(locale) ? en : vi;
        var other = isEnglish(locale) ? vi : en;
        return wanted != null ? wanted : other != null ? other : "";
    }

    /** Whether a reader of {@code locale} gets the text in the other language. */
    public boolean isForeignIn(Locale locale) {
        return !isEmpty() && (isEnglish(locale) ? en : vi) == null;
    }

    private boolean isEmpty() {
        return vi == null && en == null;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : Folded.composed(text);
    }
}
