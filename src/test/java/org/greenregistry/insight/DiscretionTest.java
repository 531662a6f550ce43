package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greenregistry.insight.Discretion.Part;
import org.junit.jupiter.api.Test;

/** No number stands for fewer than three companies, and none that is hidden can be worked out. */
class DiscretionTest {

    private static final int COLUMNS = 4000;

    private static Part part(String name, long sum, String... companies) {
        return new Part(name, BigDecimal.valueOf(sum), Set.of(companies));
    }

    private static Optional<Set<String>> hidden(Part... parts) {
        return Discretion.hidden(List.of(parts), BigDecimal.ZERO);
    }

    @Test
    void nothingIsHiddenWhereThreeStandBehindEachNumber() {
        assertThat(hidden(part("C", 10, "a", "b", "c"), part("D", 20, "a", "b", "d")))
                .contains(Set.of());
    }

    @Test
    void oneHiddenNumberTakesTheNextSmallestWithIt() {
        assertThat(hidden(
                        part("C", 90, "a", "b", "c"),
                        part("D", 20, "a", "b", "d"),
                        part("E", 5, "x"),
                        part("F", 30, "a", "b", "e")))
                .contains(Set.of("D", "E"));
    }

    @Test
    void twoHiddenNumbersOfTheSameTwoCompaniesAreNotEnough() {
        assertThat(hidden(
                        part("C", 90, "a", "b", "c"),
                        part("D", 1, "x"),
                        part("E", 2, "x", "y"),
                        part("F", 50, "k", "l", "m")))
                .contains(Set.of("D", "E", "F"));
    }

    @Test
    void aNumberWhoseCompaniesNobodyNamedIsHidden() {
        assertThat(hidden(part("C", 90, "a", "b", "c"), part("D", 7), part("E", 8, "a", "b", "c")))
                .contains(Set.of("D", "E"));
    }

    @Test
    void nothingOfNothingIsNoSecret() {
        assertThat(hidden(part("C", 0, "a"), part("D", 3, "a", "b", "c"))).contains(Set.of());
    }

    @Test
    void projectsOfWhichEachHiddenLineHasOneTellThemselves() {
        var lines = List.of(part("C", 1, "a"), part("D", 1, "b"), part("E", 1, "c"));

        assertThat(Discretion.hidden(lines, BigDecimal.ONE)).isEmpty();
        assertThat(Discretion.hidden(lines, BigDecimal.ZERO)).contains(Set.of("C", "D", "E"));
    }

    @Test
    void aTotalOfTooFewIsNotSaidEither() {
        assertThat(hidden(part("C", 5, "a"), part("D", 6, "b"))).isEmpty();
    }

    /** Whoever knows the total, what is shown, and the least each part can be. */
    @Test
    void noHiddenNumberCanBeWorkedOutFromWhatIsShown() {
        var random = new Random(20_261_126);
        var unsaid = 0;
        for (var column = 0; column < COLUMNS; column++) {
            var least = random.nextInt(2);
            var parts = column(random, least);
            var hidden = Discretion.hidden(parts, BigDecimal.valueOf(least)).orElse(null);
            if (hidden == null) {
                continue;
            }
            unsaid += hidden.isEmpty() ? 0 : 1;
            var secret =
                    parts.stream().filter(part -> hidden.contains(part.name())).toList();
            var shown = parts.stream()
                    .filter(part -> !hidden.contains(part.name()) && part.sum().signum() != 0)
                    .toList();
            assertThat(shown)
                    .as("shown of %s", parts)
                    .allMatch(part -> part.companies().size() >= 3);
            if (!secret.isEmpty()) {
                var together = sum(parts).subtract(sum(shown));
                for (var part : secret) {
                    var most = together.subtract(BigDecimal.valueOf((long) least * (secret.size() - 1)));
                    assertThat(most).as("%s of %s", part, parts).isGreaterThan(BigDecimal.valueOf(least));
                }
                assertThat(companies(secret)).as("behind %s", secret).hasSizeGreaterThanOrEqualTo(3);
            }
        }
        assertThat(unsaid).as("columns with something to hide").isGreaterThan(COLUMNS / 10);
    }

    private static List<Part> column(Random random, int least) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < 1 + random.nextInt(8); i++) {
            var companies = IntStream.range(0, random.nextInt(5))
                    .mapToObj(any -> "c" + random.nextInt(12))
                    .collect(Collectors.toSet());
            parts.add(new Part("p" + i, BigDecimal.valueOf(least + (long) random.nextInt(4)), companies));
        }
        return parts;
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<String> companies(List<Part> parts) {
        return parts.stream().flatMap(part -> part.companies().stream()).collect(Collectors.toSet());
    }
}
