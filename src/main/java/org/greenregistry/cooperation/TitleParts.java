package org.greenregistry.cooperation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/** Titles of records that have no name of their own. */
final class TitleParts {

    private TitleParts() {}

    /** The parts that are there, a dash between them; each side in its language, else in the other. */
    static LocalizedText join(@Nullable LocalizedText... parts) {
        return new LocalizedText(join(Lang.VIETNAMESE, parts), join(Lang.ENGLISH, parts));
    }

    private static String join(Locale locale, @Nullable LocalizedText... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(part -> Objects.requireNonNull(part).in(locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
