package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.Conflict.Side;
import org.greenregistry.project.FilledProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two random edits of one project, merged: what holds for every pair of them. */
@ParameterizedClass
@MethodSource("seeds")
class MergePropertyTest {

    private static final int PAIRS = 300;

    @Parameter
    long seed;

    private Random random;
    private ObjectNode base;
    private ObjectNode mine;
    private ObjectNode theirs;

    static LongStream seeds() {
        return LongStream.range(0, PAIRS);
    }

    @BeforeEach
    void edit() {
        random = new Random(seed);
        // Every other pair on a project that has something everywhere.
        var content = seed % 2 == 0 ? Book.project("Gốc") : FilledProject.make();
        var edits = new RandomEdit(random);
        base = Canonical.tree(content);
        mine = Canonical.tree(edits.of(content));
        theirs = Canonical.tree(edits.of(content));
    }

    @Test
    void fieldsOneSideTouchedSurvive() {
        var merge = merged(Map.of());
        var asked = asked(merge);
        var result = Leaves.of(merge.content());
        for (var path : paths()) {
            if (asked.stream().noneMatch(unit -> isWithin(unit, path))) {
                var expected = touched(mine, path) ? mine : theirs;
                assertThat(result.get(path)).as(path).isEqualTo(at(expected, path));
            }
        }
    }

    @Test
    void fieldsBothSidesTouchedDifferentlyAreAskedAndNoOthers() {
        var asked = asked(merged(Map.of()));
        for (var path : paths()) {
            if (touched(mine, path) && touched(theirs, path) && !Objects.equals(at(mine, path), at(theirs, path))) {
                assertThat(asked).as(path).anyMatch(unit -> isWithin(unit, path));
            }
        }
        assertThat(asked).allSatisfy(unit -> {
            assertThat(paths()).anyMatch(path -> isWithin(unit, path) && touched(mine, path));
            assertThat(paths()).anyMatch(path -> isWithin(unit, path) && touched(theirs, path));
        });
    }

    @Test
    void theChosenSideIsTakenExactly() {
        var choices = new HashMap<String, Side>();
        asked(merged(Map.of())).forEach(unit -> choices.put(unit, random.nextBoolean() ? Side.MINE : Side.THEIRS));
        var merge = merged(choices);
        var result = Leaves.of(merge.content());
        assertThat(merge.conflicts()).isEmpty();
        choices.forEach((unit, side) -> {
            var chosen = side == Side.MINE ? mine : theirs;
            paths().stream()
                    .filter(path -> isWithin(unit, path))
                    .forEach(path -> assertThat(result.get(path)).as(path).isEqualTo(at(chosen, path)));
        });
    }

    @Test
    void theResultIsAContentWhoseItemsAreWhole() {
        var merge = merged(Map.of());
        var read = Canonical.read(merge.content(), ProjectContent.class);
        assertThat(Leaves.of(Canonical.tree(read)).keySet())
                .isEqualTo(Leaves.of(merge.content()).keySet());
    }

    private Merge merged(Map<String, Side> choices) {
        return Merge.of("project", base, mine, Map.of(), theirs, choices);
    }

    private static Set<String> asked(Merge merge) {
        return merge.conflicts().stream().map(Conflict::path).collect(Collectors.toSet());
    }

    private static boolean isWithin(String unit, String path) {
        return unit.endsWith("]") ? path.startsWith(unit) : path.equals(unit);
    }

    private Set<String> paths() {
        var paths = new LinkedHashSet<>(Leaves.of(base).keySet());
        paths.addAll(Leaves.of(mine).keySet());
        paths.addAll(Leaves.of(theirs).keySet());
        return paths;
    }

    private boolean touched(ObjectNode side, String path) {
        return !Objects.equals(at(side, path), at(base, path));
    }

    private static JsonNode at(ObjectNode tree, String path) {
        return Leaves.of(tree).get(path);
    }
}
