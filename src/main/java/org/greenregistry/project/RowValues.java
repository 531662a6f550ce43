package org.greenregistry.project;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Written;

/** What cells of form A.IV.5 say beyond dates and amounts. */
final class RowValues {

    private static final Pattern YEARS =
            Pattern.compile("(\\d{1,2})\\s*(?:nam|years?|y)?\\b(?!\\s*[/.-]\\s*\\d).*", Pattern.DOTALL);
    private static final Pattern UNTIL =
            Pattern.compile(".*?(?:den|until|to)\\s+(?:het\\s+)?(?:ngay\\s+|nam\\s+)?(.+)", Pattern.DOTALL);

    private RowValues() {}

    /** Years from {@code 50 năm}; none from {@code đến 16/05/2074}. */
    static Optional<Integer> years(String text) {
        var found = YEARS.matcher(Folded.of(text.strip()));
        return found.matches() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /** The day in {@code đến ngày 16/05/2074}. */
    static Optional<ReducedDate> until(String text) {
        var found = UNTIL.matcher(Folded.of(text.strip()));
        return found.matches() ? Written.date(found.group(1)) : Written.date(text);
    }

    /** Letter of the section, from {@code C}, {@code C25}, {@code C – …} or its name in either language. */
    static Optional<String> section(String text) {
        var typed = Folded.of(text.strip()).replaceFirst("^(nganh|section)\\s+", "");
        var letter = typed.isEmpty() ? "" : typed.substring(0, 1).toUpperCase(Locale.ROOT);
        if (typed.matches("[a-z](\\d.*|\\s*[-–.:)].*)?") && VsicSections.has(letter)) {
            return Optional.of(letter);
        }
        var bare = bare(typed);
        var exact = VsicSections.all().stream()
                .filter(code -> Stream.of(Lang.VIETNAMESE, Lang.ENGLISH)
                        .anyMatch(locale ->
                                bare(Folded.of(VsicSections.name(code, locale))).equals(bare)))
                .findFirst();
        return exact.or(() -> onlyOne(bare));
    }

    private static Optional<String> onlyOne(String bare) {
        var within = VsicSections.all().stream()
                .filter(code -> Stream.of(Lang.VIETNAMESE, Lang.ENGLISH)
                        .anyMatch(locale ->
                                bare(Folded.of(VsicSections.name(code, locale))).contains(bare)))
                .toList();
        return bare.length() > 3 && within.size() == 1 ? Optional.of(within.getFirst()) : Optional.empty();
    }

    private static String bare(String folded) {
        return String.join(" ", Folded.words(folded));
    }
}
