package org.greenregistry.reference;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The code lists there are. */
public enum ReferenceList {
    /** Kinds of project by which the book is browsed, such as {@code SMART_CITY}. */
    CATEGORY,

    /** Authorities that issue documents and must act; a document of the past keeps the name of its time. */
    AGENCY,

    /** Official forms, grouped by who issues them. */
    FORM,

    /** Days off: {@code 09-02} is every year's, {@code 2026-02-17} one day. */
    HOLIDAY,

    /** Divisions (level 2) of the classification of 2018, grouped by section. */
    VSIC_2018,

    /** The same of 2025 (Decision 36/2025/QĐ-TTg), whose letters after J mean something else. */
    VSIC_2025;

    /** What its codes are grouped by; empty for a list without groups. */
    public List<String> groups() {
        return switch (this) {
            case FORM -> List.of("INVESTOR", "AUTHORITY");
            case VSIC_2018 -> letters('U');
            case VSIC_2025 -> letters('V');
            case CATEGORY, AGENCY, HOLIDAY -> List.of();
        };
    }

    /** As addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReferenceList> at(String path) {
        return Arrays.stream(values()).filter(list -> list.path().equals(path)).findFirst();
    }

    boolean accepts(String code) {
        return switch (this) {
            case CATEGORY, AGENCY -> code.matches("[A-Z][A-Z0-9_]{0,39}");
            case FORM -> code.matches("[A-Z][\\w.()/ ]{0,39}");
            case HOLIDAY -> isDay(code);
            case VSIC_2018, VSIC_2025 -> code.matches("\\d\\d");
        };
    }

    /** What the journal calls the list as a whole by. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("reference." + name()).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> letters(char last) {
        return IntStream.rangeClosed('A', last).mapToObj(Character::toString).toList();
    }

    /** A leap year lends its days to a day of every year. */
    private static boolean isDay(String code) {
        var day = code.length() == 5 ? "2024-" + code : code;
        try {
            return LocalDate.parse(day).toString().equals(day);
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
