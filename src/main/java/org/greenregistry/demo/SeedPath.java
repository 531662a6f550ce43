package org.greenregistry.demo;

import java.util.List;
import org.greenregistry.dossier.Stage;

/** How a seeded project moves on through its four versions: the stages each of them adds. */
enum SeedPath {
    CALLS_ON(9, List.of(Stage.CALLING), List.of(), List.of(), List.of()),
    FINDS_INVESTOR(7, List.of(Stage.CALLING), List.of(Stage.INTERESTED), List.of(), List.of(Stage.IRC_IN_PROCESS)),
    IS_LICENSED(
            16,
            List.of(Stage.INTERESTED),
            List.of(Stage.IRC_IN_PROCESS, Stage.REGISTERED),
            List.of(),
            List.of(Stage.PREPARING)),
    IS_BUILT(22, List.of(Stage.REGISTERED), List.of(Stage.PREPARING), List.of(), List.of(Stage.UNDER_CONSTRUCTION)),
    OPENS(26, List.of(Stage.UNDER_CONSTRUCTION), List.of(Stage.OPERATING), List.of(), List.of()),
    GROWS(12, List.of(Stage.OPERATING), List.of(), List.of(), List.of()),
    PAUSES(5, List.of(Stage.OPERATING), List.of(Stage.SUSPENDED), List.of(), List.of()),
    ENDS(3, List.of(Stage.UNDER_CONSTRUCTION), List.of(), List.of(), List.of(Stage.TERMINATED));

    private final int share;
    /** Lists that cannot change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<List<Stage>> stages;

    /** @param share of all projects, per cent */
    @SafeVarargs
    @SuppressWarnings("varargs")
    SeedPath(int share, List<Stage>... stages) {
        this.share = share;
        this.stages = List.of(stages);
    }

    /** @param percent from 0 to 99 */
    static SeedPath at(int percent) {
        var below = 0;
        for (var path : values()) {
            below += path.share;
            if (percent < below) {
                return path;
            }
        }
        throw new IllegalArgumentException("not a per cent: " + percent);
    }

    /** Those that {@code version} adds, from 0. */
    List<Stage> added(int version) {
        return stages.get(version);
    }

    /** Whether an investment certificate is there by {@code version}. */
    boolean isCertified(int version) {
        return stages.subList(0, version + 1).stream()
                .flatMap(List::stream)
                .anyMatch(stage -> stage.compareTo(Stage.REGISTERED) >= 0);
    }

    boolean hasInvestor(int version) {
        return stages.subList(0, version + 1).stream().flatMap(List::stream).anyMatch(stage -> stage != Stage.CALLING);
    }

    Stage first() {
        return stages.getFirst().getFirst();
    }

    Stage last(int version) {
        return stages.subList(0, version + 1).stream()
                .flatMap(List::stream)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
