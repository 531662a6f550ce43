package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.insight.Changes.Kind;
import org.greenregistry.insight.Changes.Line;
import org.greenregistry.insight.Changes.Standing;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Pairs what ended with what began, record by record. */
final class ChangesCount {

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::kind)
            .thenComparing(Line::code)
            .thenComparing(line -> Objects.requireNonNullElse(line.currency(), ""));

    private final Map<UUID, Standing> ended = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** All of these come before the first of {@link #began}. */
    void ended(ProjectFacts facts) {
        ended.put(facts.record(), standing(facts));
    }

    void began(ProjectFacts facts) {
        var after = standing(facts);
        var before = ended.remove(facts.record());
        if (before == null) {
            lines.add(new Line(Kind.ENTERED, null, after, null));
        } else {
            addMove(before, after);
            addCapital(before, after);
        }
    }

    static Standing standing(ProjectFacts facts) {
        var registered = new TreeMap<String, BigDecimal>();
        facts.figures().stream()
                .filter(figure -> figure.kind() == CapitalKind.REGISTERED)
                .forEach(figure -> registered.put(figure.currency(), figure.amount()));
        return new Standing(facts.record(), facts.code(), facts.stage(), Map.copyOf(registered));
    }

    private void addMove(Standing before, Standing after) {
        if (before.stage() != after.stage()) {
            var kind = rank(after.stage()) > rank(before.stage()) ? Kind.MOVED_ON : Kind.WENT_BACK;
            lines.add(new Line(kind, before, after, null));
        }
    }

    /** Whoever is suspended went back, and whoever resumes moves on; an end is the last move. */
    private static int rank(@Nullable Stage stage) {
        return stage == null || stage == Stage.SUSPENDED
                ? -1
                : List.of(Stage.values()).indexOf(stage);
    }

    private void addCapital(Standing before, Standing after) {
        Stream.concat(before.registered().keySet().stream(), after.registered().keySet().stream())
                .distinct()
                .forEach(currency -> {
                    var was = before.registered().getOrDefault(currency, BigDecimal.ZERO);
                    var is = after.registered().getOrDefault(currency, BigDecimal.ZERO);
                    if (is.compareTo(was) != 0) {
                        var kind = is.compareTo(was) > 0 ? Kind.CAPITAL_UP : Kind.CAPITAL_DOWN;
                        lines.add(new Line(kind, before, after, currency));
                    }
                });
    }

    Changes result() {
        ended.values().forEach(before -> lines.add(new Line(Kind.LEFT, before, null, null)));
        ended.clear();
        return new Changes(lines.stream().sorted(ORDER).toList());
    }
}
