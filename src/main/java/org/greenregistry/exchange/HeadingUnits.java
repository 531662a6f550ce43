package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Folded;
import org.greenregistry.shell.Lang;

/** Units that stand in a heading: {@code Vốn đăng ký (triệu USD)}, {@code Diện tích, ha}. */
final class HeadingUnits {

    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

    private static final Map<String, BigDecimal> POWERS = Map.ofEntries(
            Map.entry("nghin", BigDecimal.valueOf(1_000)),
            Map.entry("ngan", BigDecimal.valueOf(1_000)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("trieu", BigDecimal.valueOf(1_000_000)),
            Map.entry("tr", BigDecimal.valueOf(1_000_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("ty", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("ti", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)));

    private static final Map<String, String> CURRENCIES =
            Map.of("usd", "USD", "vnd", "VND", "dong", "VND", "eur", "EUR", "euro", "EUR");

    /** In square metres. */
    private static final Map<String, BigDecimal> AREAS = Map.of(
            "ha", BigDecimal.valueOf(10_000),
            "hecta", BigDecimal.valueOf(10_000),
            "hectares", BigDecimal.valueOf(10_000),
            "m2", BigDecimal.ONE,
            "km2", BigDecimal.valueOf(1_000_000));

    private static final Set<String> OTHERS = Set.of("nam", "nguoi", "years", "persons");

    private final String bare;
    private final List<String> units;

    private HeadingUnits(String bare, List<String> units) {
        this.bare = bare;
        this.units = units;
    }

    /** What stands in parentheses or at the end. */
    static HeadingUnits of(String heading) {
        var inside = PARENTHESES
                .matcher(heading)
                .results()
                .map(part -> part.group(1))
                .flatMap(part -> words(part).stream())
                .toList();
        if (!inside.isEmpty() && inside.stream().anyMatch(HeadingUnits::isUnit)) {
            return new HeadingUnits(PARENTHESES.matcher(heading).replaceAll(" ").strip(), inside);
        }
        var words = new ArrayList<>(words(heading));
        var units = new ArrayList<String>();
        while (words.size() > 1 && isUnit(words.getLast())) {
            units.addFirst(words.removeLast());
        }
        return new HeadingUnits(units.isEmpty() ? heading : String.join(" ", words), units);
    }

    private static List<String> words(String text) {
        return List.of(Folded.of(text.replace("²", "2")).strip().split("[\\s,;:_.]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isUnit(String word) {
        return POWERS.containsKey(word)
                || CURRENCIES.containsKey(word)
                || AREAS.containsKey(word)
                || OTHERS.contains(word);
    }

    /** The heading without its units. */
    String bare() {
        return bare;
    }

    Optional<String> currency() {
        return units.stream()
                .filter(CURRENCIES::containsKey)
                .map(CURRENCIES::get)
                .findFirst();
    }

    /** What a number of the column is multiplied by to be one of {@code field}, whose own label says its unit. */
    BigDecimal scale(Field field) {
        if (field.type() != FieldType.NUMBER) {
            return BigDecimal.ONE;
        }
        var own = of(field.label(Lang.VIETNAMESE));
        var mine = area();
        var wanted = own.area();
        if (mine.isPresent() && wanted.isPresent()) {
            return new BigDecimal(mine.get()
                    .divide(wanted.get(), MathContext.DECIMAL64)
                    .stripTrailingZeros()
                    .toPlainString());
        }
        return power().divide(own.power(), MathContext.DECIMAL64);
    }

    private Optional<BigDecimal> area() {
        return units.stream().filter(AREAS::containsKey).map(AREAS::get).findFirst();
    }

    private BigDecimal power() {
        return units.stream()
                .map(unit -> POWERS.getOrDefault(unit, BigDecimal.ONE))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
