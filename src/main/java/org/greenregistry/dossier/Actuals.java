package org.greenregistry.dossier;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReportPeriod;

/**
 * What accepted periodic reports say. Nobody edits it: an accepted, corrected or withdrawn report changes it.
 *
 * @param periods the earliest first, at most one entry each
 */
public record Actuals(List<@Valid Actual> periods) {

    public static final Actuals NONE = new Actuals(List.of());

    public Actuals {
        periods = Lists.copy(periods);
    }

    public Optional<Actual> of(ReportPeriod period) {
        return periods.stream().filter(actual -> period.equals(actual.period())).findFirst();
    }

    /** Of the latest period anything was accepted for: its totals since the certificate are the present ones. */
    public Optional<Actual> latest() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast());
    }

    /** The same with {@code actual} as what is said of its period. */
    public Actuals with(Actual actual) {
        var others = without(Objects.requireNonNull(actual.period())).periods();
        return new Actuals(Stream.concat(others.stream(), Stream.of(actual))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.period())))
                .toList());
    }

    public Actuals without(ReportPeriod period) {
        return new Actuals(periods.stream()
                .filter(actual -> !period.equals(actual.period()))
                .toList());
    }
}
