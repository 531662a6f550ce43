package org.greenregistry.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * Codes of the classification in words. The product brings the names of sections only: until a steward names a
 * division, it is said by its section, never as a bare number.
 */
@Component
public class VsicWords {

    private final CodeLists codes;

    VsicWords(CodeLists codes) {
        this.codes = codes;
    }

    /**
     * {@code 22 – Công nghiệp chế biến, chế tạo (C)}; the code itself where its division is unknown.
     *
     * @param code two to five digits; numbers of 2018 stand for the same divisions in 2025
     */
    public String of(String code, Locale locale) {
        return division(code)
                .map(found -> code + " – "
                        + name(found, locale).orElseGet(() -> section(String.valueOf(found.group()), locale)))
                .orElse(code);
    }

    /** By section, {@code Công nghiệp chế biến, chế tạo (C): 22, 24}; a division with a name of its own by that. */
    public List<String> grouped(List<String> divisions, Locale locale) {
        var groups = divisions.stream()
                .sorted()
                .distinct()
                .collect(Collectors.groupingBy(
                        code -> division(code).map(Code::group).orElse(""), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> {
                    var names = group.getValue().stream()
                            .map(code -> division(code)
                                    .flatMap(found -> name(found, locale))
                                    .map(name -> code + " – " + name)
                                    .orElse(code))
                            .collect(Collectors.joining(", "));
                    return group.getKey().isEmpty()
                            ? names
                            : Wording.text(locale, "reference.vsic.divisions", section(group.getKey(), locale), names);
                })
                .toList();
    }

    private Optional<Code> division(String code) {
        return codes.division(code).filter(found -> found.group() != null);
    }

    private static Optional<String> name(Code division, Locale locale) {
        return Optional.of(division.name().in(locale)).filter(name -> !name.isEmpty());
    }

    private static String section(String letter, Locale locale) {
        return VsicSections.name(letter, locale) + " (" + letter + ")";
    }
}
