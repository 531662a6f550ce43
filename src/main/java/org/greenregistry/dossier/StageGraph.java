package org.greenregistry.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which stage may follow which under each regime, and what each step needs: data, read from stage-transitions.csv and
 * regime-stages.csv (after Law 143/2025 and Circular 55/2026/TT-BTC).
 */
public final class StageGraph {

    private static final Map<LegalRegime, Set<Stage>> REGIMES = regimes();
    private static final List<Transition> TRANSITIONS = transitions();

    private StageGraph() {}

    static Set<Stage> stages(LegalRegime regime) {
        return REGIMES.getOrDefault(regime, Set.of());
    }

    /** All edges of {@code regime}, entries into the book first. */
    public static List<Transition> of(LegalRegime regime) {
        return TRANSITIONS.stream().filter(edge -> edge.isOf(regime)).toList();
    }

    /** At which stages a project of {@code regime} may enter the book. */
    public static List<Stage> entries(LegalRegime regime) {
        return of(regime).stream()
                .filter(edge -> edge.from() == null)
                .map(Transition::to)
                .toList();
    }

    /** Steps {@code content} may take from the stage it holds; none while regime or stage is unknown. */
    public static List<Transition> next(ProjectContent content) {
        return next(content.regime(), content.history());
    }

    /** The edge {@code step} takes after {@code before}, if there is one. */
    static Optional<Transition> edge(@Nullable LegalRegime regime, List<Held> before, Step step) {
        return next(regime, before).stream()
                .filter(edge -> edge.to() == step.to())
                .findFirst();
    }

    private static List<Transition> next(@Nullable LegalRegime regime, List<Held> before) {
        if (regime == null || before.isEmpty()) {
            return List.of();
        }
        var held = before.getLast().stage();
        return of(regime).stream()
                .filter(edge -> edge.from() == held)
                .filter(edge -> held != Stage.SUSPENDED
                        || edge.to() == Stage.TERMINATED
                        || edge.to() == heldBeforeSuspension(before).orElse(edge.to()))
                .toList();
    }

    /** Unknown where the project entered the book suspended: then it may resume anywhere. */
    private static Optional<Stage> heldBeforeSuspension(List<Held> history) {
        return history.stream()
                .map(Held::stage)
                .filter(stage -> stage != Stage.SUSPENDED)
                .reduce((earlier, later) -> later);
    }

    private static Map<LegalRegime, Set<Stage>> regimes() {
        var regimes = new EnumMap<LegalRegime, Set<Stage>>(LegalRegime.class);
        CsvFile.beside(StageGraph.class, "regime-stages.csv")
                .read(row -> regimes.put(
                        LegalRegime.valueOf(row.text("regime")),
                        words(row.find("stages"), Stage::valueOf).collect(Collectors.toUnmodifiableSet())));
        return regimes;
    }

    private static List<Transition> transitions() {
        var edges = new ArrayList<Transition>();
        CsvFile.beside(StageGraph.class, "stage-transitions.csv").read(row -> edges.add(transition(row)));
        return List.copyOf(edges);
    }

    private static Transition transition(CsvRow row) {
        return new Transition(
                row.find("from", Stage::valueOf),
                Stage.valueOf(row.text("to")),
                new LocalizedText(row.text("action_vi"), row.text("action_en")),
                words(row.find("guards"), Guard::valueOf).toList(),
                words(row.find("regimes"), LegalRegime::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static <T> Stream<T> words(@Nullable String cell, Function<String, T> reading) {
        return cell == null
                ? Stream.empty()
                : Arrays.stream(cell.split(" ", -1)).map(reading);
    }
}
