package org.greenregistry.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The order of a list; rows that are equal in all parts follow their code.
 *
 * @param parts the first counts most; at least one, each key once
 */
public record Order(List<Part> parts) {

    public static final Order RELEVANCE = by(SortKey.RELEVANCE);
    public static final Order NEWEST = by(SortKey.NEWEST);
    public static final Order NAME = by(SortKey.NAME);
    public static final Order CODE = by(SortKey.CODE);

    /** Those a list offers to choose from. */
    public static final List<Order> OFFERED = List.of(
            RELEVANCE,
            NEWEST,
            NAME,
            CODE,
            by(SortKey.CAPITAL).reversed(),
            by(SortKey.CAPITAL),
            by(SortKey.LAND).reversed(),
            by(SortKey.STAGE_ON).reversed());

    public Order {
        parts = List.copyOf(parts);
    }

    /** @param reversed against the direction of the key */
    public record Part(SortKey key, boolean reversed) {}

    public static Order by(SortKey key) {
        return new Order(List.of(new Part(key, false)));
    }

    /** The other way round. */
    public Order reversed() {
        return new Order(parts.stream()
                .map(part -> new Part(part.key(), !part.reversed()))
                .toList());
    }

    /** As addresses say it: {@code -capital,code}. */
    public String text() {
        return parts.stream()
                .map(part -> (part.reversed() ? "-" : "") + part.key().parameter())
                .collect(Collectors.joining(","));
    }

    /** Empty if a part is unknown or stands twice. */
    public static Optional<Order> parse(String text) {
        var parts = new ArrayList<Part>();
        for (var word : text.split(",", -1)) {
            var reversed = word.startsWith("-");
            var key = SortKey.of(reversed ? word.substring(1) : word);
            if (key.isEmpty() || parts.stream().anyMatch(part -> part.key() == key.get())) {
                return Optional.empty();
            }
            parts.add(new Part(key.get(), reversed));
        }
        return Optional.of(new Order(parts));
    }

    boolean has(SortKey key) {
        return parts.stream().anyMatch(part -> part.key() == key);
    }
}
