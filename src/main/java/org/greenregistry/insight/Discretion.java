package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers of a column must stay unsaid so that nobody learns what fewer than three companies have: neither
 * directly nor by taking what is said from the total.
 */
final class Discretion {

    /** Companies a number must stand for. */
    static final int FEWEST = 3;

    private Discretion() {}

    /**
     * One number of a column whose parts make up the total, each project being in one part.
     *
     * @param name tells equal numbers apart
     * @param companies behind the number
     */
    record Part(String name, BigDecimal sum, Set<String> companies) {

        private boolean isOfFew() {
            return companies.size() < FEWEST;
        }
    }

    /**
     * The names of the parts to hide. Those that stand for too few companies, and the next smallest until what is
     * hidden stands for enough of them and has no part that can be worked out.
     *
     * @param least what everybody knows each part to be at the least: 1 project, no capital
     * @return empty if with all parts hidden the total still tells one: then it must not be said either
     */
    static Optional<Set<String>> hidden(List<Part> parts, BigDecimal least) {
        var said = new ArrayList<>(parts.stream()
                .filter(part -> part.sum().signum() != 0)
                .sorted(Comparator.comparing(Part::sum).thenComparing(Part::name))
                .toList());
        var hidden = new ArrayList<>(said.stream().filter(Part::isOfFew).toList());
        said.removeAll(hidden);
        while (!hidden.isEmpty() && !isSafe(hidden, least)) {
            if (said.isEmpty()) {
                return Optional.empty();
            }
            hidden.add(said.removeFirst());
        }
        var names = new HashSet<String>();
        hidden.forEach(part -> names.add(part.name()));
        return Optional.of(names);
    }

    private static boolean isSafe(List<Part> hidden, BigDecimal least) {
        var companies = new HashSet<String>();
        hidden.forEach(part -> companies.addAll(part.companies()));
        var together = hidden.stream().map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return hidden.size() > 1
                && companies.size() >= FEWEST
                && together.compareTo(least.multiply(BigDecimal.valueOf(hidden.size()))) > 0;
    }
}
