package org.greenregistry.exchange;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.greenregistry.dossier.Indicators;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refers;
import org.greenregistry.ledger.RecordKind;
import org.greenregistry.place.PlaceService;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.Lang;
import org.springframework.stereotype.Component;

/** Which values a field may have: what the types and rules of the content say, and the lists of the other modules. */
@Component
class Vocabularies {

    /** Three letters each, one or more. */
    private static final java.util.regex.Pattern ALTERNATIVES =
            java.util.regex.Pattern.compile("[A-Z]{3}(\\|[A-Z]{3})+");

    /** Further words of agencies' lists (values.csv), by field and value. */
    private static final Map<String, Map<String, List<String>>> ALSO = also();

    private final CodeLists codes;
    private final UnitWords units;
    private final PlaceService places;
    private final ReferenceWords references;

    Vocabularies(CodeLists codes, UnitWords units, PlaceService places, ReferenceWords references) {
        this.codes = codes;
        this.units = units;
        this.places = places;
        this.references = references;
    }

    /** Empty where anything may stand. */
    Optional<Vocabulary> of(RecordKind<?> kind, String key, RecordComponent component, Class<?> type) {
        var name = kind.name() + "." + key;
        return switch (name) {
            case "project.category" -> Optional.of(listed(ReferenceList.CATEGORY, name));
            case "project.section" -> Optional.of(coded(VsicSections.all(), VsicSections::name, name, true));
            case "project.indicators.indicator" -> Optional.of(coded(Indicators.all(), Indicators::name, name, false));
            case "park.welcomes.division" -> Optional.of(listed(ReferenceList.VSIC_2025, name));
            case "project.site.unit", "park.unit" -> Optional.of(units.vocabulary());
            case "project.site.park", "park.park" -> Optional.of(parks());
            default ->
                Optional.ofNullable(component.getAnnotation(Refers.class))
                        .map(Refers::value)
                        .map(references::of)
                        .or(() ->
                                key.endsWith("ountry") ? Optional.of(countries()) : plain(kind, key, component, type));
        };
    }

    private static Optional<Vocabulary> plain(
            RecordKind<?> kind, String key, RecordComponent component, Class<?> type) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return Optional.of(
                    coded(names, (value, locale) -> kind.words(key, value, locale), kind.name() + "." + key, false));
        }
        var pattern = component.getAnnotation(Pattern.class);
        return pattern != null && ALTERNATIVES.matcher(pattern.regexp()).matches()
                ? Optional.of(coded(
                        List.of(pattern.regexp().split("\\|", -1)),
                        (value, locale) -> value,
                        kind.name() + "." + key,
                        false))
                : Optional.empty();
    }

    private Vocabulary listed(ReferenceList list, String name) {
        return Vocabulary.of(
                codes.all(list).stream().map(code -> option(code, name)).toList());
    }

    private static Vocabulary.Option option(Code code, String name) {
        var words = code.name().vi() == null && code.name().en() == null ? LocalizedText.vi(code.code()) : code.name();
        return new Vocabulary.Option(code.code(), words, also(name, code.code()));
    }

    /** @param lettered whether the words begin with the code */
    private static Vocabulary coded(
            List<String> values, BiFunction<String, Locale, String> words, String name, boolean lettered) {
        return Vocabulary.of(values.stream()
                .map(value -> {
                    var vi = words.apply(value, Lang.VIETNAMESE);
                    var en = words.apply(value, Lang.ENGLISH);
                    var more = new ArrayList<>(also(name, value));
                    if (lettered) {
                        more.addAll(List.of(vi, en));
                    }
                    return new Vocabulary.Option(
                            value,
                            lettered
                                    ? new LocalizedText(value + " – " + vi, value + " – " + en)
                                    : new LocalizedText(vi, en),
                            more);
                })
                .toList());
    }

    private static Vocabulary countries() {
        return Vocabulary.searched(
                Countries.all().stream()
                        .map(code -> new Vocabulary.Option(
                                code,
                                new LocalizedText(
                                        Countries.name(code, Lang.VIETNAMESE), Countries.name(code, Lang.ENGLISH)),
                                List.of()))
                        .toList(),
                written -> Countries.find(written).stream().toList());
    }

    private Vocabulary parks() {
        return Vocabulary.searched(
                places.parks().stream()
                        .map(park -> new Vocabulary.Option(park.code(), park.name(), ParkNames.also(park.name())))
                        .toList(),
                written -> ParkNames.find(places, written));
    }

    private static List<String> also(String name, String value) {
        return ALSO.getOrDefault(name, Map.of()).getOrDefault(value, List.of());
    }

    private static Map<String, Map<String, List<String>>> also() {
        record Line(String field, String value, List<String> words) {}
        return CsvFile.beside(Vocabularies.class, "values.csv")
                .read(row -> new Line(
                        row.text("field"),
                        row.text("value"),
                        List.of(row.text("words").split("\\|", -1))))
                .stream()
                .collect(Collectors.groupingBy(
                        Line::field, Collectors.toMap(Line::value, Line::words, Vocabularies::joined)));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
