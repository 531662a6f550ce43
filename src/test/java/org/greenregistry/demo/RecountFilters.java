package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.BoundingBox;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.Conversion;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.demo.RecountBook.Entry;
import org.jspecify.annotations.Nullable;

/** Filters as a curious visitor would make them, the same ones for the same seed. */
final class RecountFilters {

    private static final List<@Nullable Instant> MOMENTS = Arrays.asList(
            null,
            Instant.parse("2021-06-15T00:00:00Z"),
            Instant.parse("2023-02-01T00:00:00Z"),
            Instant.parse("2025-01-15T00:00:00Z"));

    private final Random random;
    private final RecountFacets facets;
    private final RecountBook books;

    RecountFilters(long seed, RecountFacets facets, RecountBook books) {
        this.random = new Random(seed);
        this.facets = facets;
        this.books = books;
    }

    ProjectFilter any() {
        var filter = ProjectFilter.ALL.asOf(MOMENTS.get(random.nextInt(MOMENTS.size())));
        for (var facet : Facet.values()) {
            if (random.nextInt(12) == 0) {
                filter = filter.with(facet, someValues(facet));
            }
        }
        filter = filter.withCapital(random.nextInt(3) == 0 ? someCapital() : noCapital());
        if (random.nextInt(5) == 0) {
            filter = filter.withLand(new Between<>(BigDecimal.valueOf(random.nextInt(8)), BigDecimal.valueOf(20)));
        }
        if (random.nextInt(8) == 0) {
            filter = filter.withJobs(new Between<>(random.nextInt(300), null));
        }
        if (random.nextInt(8) == 0) {
            filter = filter.withStageOn(
                    new Between<>(null, LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 1)));
        }
        if (random.nextInt(5) == 0) {
            filter = filter.within(someBox());
        }
        return random.nextInt(3) == 0 ? filter.withText(someText()) : filter;
    }

    private CapitalRange noCapital() {
        return new CapitalRange(Between.any(), someCurrency(), random.nextInt(4) > 0);
    }

    /** As much as anybody has. */
    private CapitalRange someCapital() {
        var currency = someCurrency();
        var unit = currency.equals("VND") ? 25_000L : 1L;
        var low = unit * random.nextLong(40_000_000);
        var high = random.nextBoolean() ? null : low + unit * random.nextLong(60_000_000);
        return new CapitalRange(new Between<>(low, high), currency, random.nextBoolean());
    }

    private String someCurrency() {
        return Conversion.CURRENCIES.get(random.nextInt(Conversion.CURRENCIES.size()));
    }

    /** Somewhere around Thủ Dầu Một. */
    private BoundingBox someBox() {
        var west = 106.3 + random.nextDouble() / 2;
        var south = 10.7 + random.nextDouble() / 2;
        return new BoundingBox(west, south, west + random.nextDouble() / 2, south + random.nextDouble() / 2);
    }

    private Set<String> someValues(Facet facet) {
        var all = books.at(null).stream()
                .flatMap(entry -> facets.of(facet, entry).stream())
                .distinct()
                .sorted()
                .toList();
        return random.ints(2, 0, Math.max(1, all.size()))
                .filter(at -> at < all.size())
                .mapToObj(all::get)
                .collect(Collectors.toSet());
    }

    /** Words of one name: whole, the last perhaps only begun, or one of them mistyped. */
    private String someText() {
        var words = RecountText.words(someName()).stream()
                .filter(word -> word.matches("[a-z0-9]+"))
                .toList();
        var first = random.nextInt(words.size());
        var typed = new ArrayList<>(words.subList(first, Math.min(words.size(), first + 1 + random.nextInt(2))));
        var last = typed.removeLast();
        typed.add(
                switch (random.nextInt(3)) {
                    case 0 -> last;
                    case 1 -> last.substring(0, 1 + random.nextInt(last.length()));
                    default -> mistyped(last);
                });
        return String.join(" ", typed);
    }

    private String someName() {
        List<Entry> book = books.at(null);
        return String.valueOf(
                book.get(random.nextInt(book.size())).content().name().vi());
    }

    private String mistyped(String word) {
        if (word.length() < 4) {
            return word;
        }
        var at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "q" + word.substring(at);
            case 2 -> word.substring(0, at) + "q" + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
