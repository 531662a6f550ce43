package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.shell.Formats;

/** Reads one question. */
final class ParameterReader {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_FAULTS = 20;
    private static final int LAST_PAGE = 100_000;
    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");
    static final Set<String> NAMES = Stream.concat(
                    Arrays.stream(Facet.values()).map(Facet::parameter),
                    Stream.of(
                            "q",
                            "capital.min",
                            "capital.max",
                            "capital.currency",
                            "capital.unstated",
                            "land.min",
                            "land.max",
                            "jobs.min",
                            "jobs.max",
                            "stageOn.min",
                            "stageOn.max",
                            "bbox",
                            "is",
                            "samples",
                            "sort",
                            "asOf",
                            "page",
                            "size"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, List<String>> sent;
    private final FacetValues values;
    private final Formats formats;
    private final Instant now;
    private final List<NotUnderstood> faults = new ArrayList<>();

    ParameterReader(Map<String, List<String>> sent, FacetValues values, Formats formats, Instant now) {
        this.sent = sent;
        this.values = values;
        this.formats = formats;
        this.now = now;
    }

    ProjectQuery read(Set<String> others) {
        sent.keySet().stream()
                .filter(name -> !NAMES.contains(name) && !others.contains(name))
                .forEach(name -> refuse(name, first(name).orElse(""), Reason.UNKNOWN_PARAMETER));
        var text = first("q").orElse("");
        var filter = ProjectFilter.ALL
                .withText(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .withCapital(capital())
                .withLand(range("land", Reason.NO_NUMBER, ParameterReader::hectares))
                .withJobs(range("jobs", Reason.NO_NUMBER, Integer::valueOf))
                .withStageOn(range("stageOn", Reason.NO_DATE, LocalDate::parse))
                .within(one("bbox", Reason.NO_BOX, ParameterReader::box).orElse(null))
                .having(conditions())
                .withSamples(one("samples", Reason.UNKNOWN_VALUE, ParameterReader::samples)
                        .orElse(Samples.EXCLUDE));
        for (var facet : Facet.values()) {
            filter = filter.with(facet, chosen(facet));
        }
        return new ProjectQuery(
                filter,
                one("sort", Reason.UNKNOWN_VALUE, word -> Order.parse(word).orElseThrow())
                        .orElse(Order.RELEVANCE),
                asOf().orElse(null),
                whole("page", LAST_PAGE).orElse(1),
                whole("size", ProjectQuery.LARGEST_SIZE).orElse(ProjectQuery.USUAL_SIZE),
                faults);
    }

    private Set<Condition> conditions() {
        return all("is")
                .flatMap(text -> {
                    var read = condition(text);
                    if (read.isEmpty()) {
                        refuse("is", text, Reason.UNKNOWN_VALUE);
                    }
                    return read.stream();
                })
                .collect(Collectors.toSet());
    }

    private static Optional<Condition> condition(String text) {
        try {
            return Condition.parse(text);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Set<String> chosen(Facet facet) {
        return all(facet.parameter())
                .flatMap(value -> {
                    var read = values.read(facet, value);
                    if (read.isEmpty()) {
                        refuse(facet.parameter(), value, Reason.UNKNOWN_VALUE);
                    }
                    return read.stream();
                })
                .collect(Collectors.toSet());
    }

    private CapitalRange capital() {
        Between<Long> amount = range("capital", Reason.NO_NUMBER, Long::valueOf);
        var currency = one("capital.currency", Reason.UNKNOWN_VALUE, code -> Optional.of(code)
                .filter(CURRENCIES::contains)
                .orElseThrow());
        var unstated = one("capital.unstated", Reason.UNKNOWN_VALUE, ParameterReader::samples);
        return new CapitalRange(
                amount,
                currency.orElse(null),
                unstated.filter(Samples.EXCLUDE::equals).isEmpty());
    }

    private <T extends Comparable<? super T>> Between<T> range(
            String name, Reason reason, Function<String, T> reading) {
        var range = new Between<T>(
                bound(name + ".min", reason, reading).orElse(null),
                bound(name + ".max", reason, reading).orElse(null));
        if (!range.isEmpty()) {
            return range;
        }
        refuse(name + ".min", first(name + ".min").orElse(""), Reason.EMPTY_RANGE);
        return Between.any();
    }

    private <T> Optional<T> bound(String name, Reason reason, Function<String, T> reading) {
        var bound = one(name, reason, reading);
        if (first(name).filter(value -> value.startsWith("-")).isPresent() && bound.isPresent()) {
            refuse(name, first(name).orElse(""), Reason.OUT_OF_RANGE);
            return Optional.empty();
        }
        return bound;
    }

    private Optional<Integer> whole(String name, int most) {
        var read = one(name, Reason.NO_NUMBER, Integer::valueOf);
        if (read.isPresent() && (read.get() < 1 || read.get() > most)) {
            refuse(name, first(name).orElse(""), Reason.OUT_OF_RANGE);
            return Optional.empty();
        }
        return read;
    }

    private Optional<AsOf> asOf() {
        var read = one("asOf", Reason.NO_DATE, text -> AsOf.parse(text, formats).orElseThrow());
        // Today is not over, and yet its book is this one.
        if (read.isPresent() && read.get().instant().isAfter(now.plus(Duration.ofDays(1)))) {
            refuse("asOf", read.get().text(), Reason.NOT_YET);
            return Optional.empty();
        }
        return read;
    }

    /** @param reading breaks with a {@link RuntimeException} of reading where it cannot */
    private <T> Optional<T> one(String name, Reason reason, Function<String, T> reading) {
        var value = first(name);
        try {
            return value.map(reading);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException unreadable) {
            refuse(name, value.orElse(""), reason);
            return Optional.empty();
        }
    }

    private static BigDecimal hectares(String text) {
        if (text.length() > 20 || text.contains("e") || text.contains("E")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private static BoundingBox box(String text) {
        var degrees = Arrays.stream(text.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (degrees.length != 4) {
            throw new IllegalArgumentException(text);
        }
        return new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]);
    }

    private static Samples samples(String word) {
        return Arrays.stream(Samples.values())
                .filter(samples -> samples.value().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private void refuse(String name, String value, Reason reason) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new NotUnderstood(name, value, reason));
        }
    }

    private Optional<String> first(String name) {
        return all(name).findFirst();
    }

    private Stream<String> all(String name) {
        return sent.getOrDefault(name, List.of()).stream().map(String::strip).filter(Predicate.not(String::isEmpty));
    }
}
