package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.insight.PublicFigures.Cell;
import org.greenregistry.insight.PublicFigures.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what companies put in. It says a sum only if three of them are behind it, and three behind what differs from
 * the book of a quarter before: otherwise who keeps the earlier page learns what one of them reported.
 */
final class SpentCount {

    private final Map<Measure, Map<UUID, FactsService.Spending>> before = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<UUID, FactsService.Spending>> now = new EnumMap<>(Measure.class);

    void before(FactsService.Spending spending) {
        note(before, spending);
    }

    void now(FactsService.Spending spending) {
        note(now, spending);
    }

    private static void note(Map<Measure, Map<UUID, FactsService.Spending>> book, FactsService.Spending spending) {
        book.computeIfAbsent(Measure.valueOf(spending.currency()), any -> new HashMap<>())
                .put(spending.record(), spending);
    }

    /** Currencies nobody spent are missing. */
    Map<Measure, Cell> result() {
        var cells = new EnumMap<Measure, Cell>(Measure.class);
        now.forEach((currency, spent) -> {
            var isTold = isOfEnough(spent.values().stream()) && isQuiet(before.getOrDefault(currency, Map.of()), spent);
            cells.put(currency, isTold ? new Cell(sum(spent), null) : Cell.HIDDEN);
        });
        return cells;
    }

    private static boolean isOfEnough(Stream<FactsService.Spending> spent) {
        return spent.flatMap(spending -> spending.companies().stream())
                        .distinct()
                        .count()
                >= Discretion.FEWEST;
    }

    /** Nothing differs, or enough do. */
    private static boolean isQuiet(Map<UUID, FactsService.Spending> before, Map<UUID, FactsService.Spending> now) {
        var records = new HashSet<>(before.keySet());
        records.addAll(now.keySet());
        records.removeIf(record -> amount(before.get(record)).compareTo(amount(now.get(record))) == 0);
        return records.isEmpty()
                || isOfEnough(records.stream().flatMap(record -> Stream.of(before, now)
                        .map(book -> book.get(record))
                        .filter(Objects::nonNull)));
    }

    private static BigDecimal amount(FactsService.@Nullable Spending spending) {
        return spending == null ? BigDecimal.ZERO : spending.amount();
    }

    private static BigDecimal sum(Map<UUID, FactsService.Spending> spent) {
        return spent.values().stream().map(FactsService.Spending::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
