package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.Merge.Side;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Sample BASE = Sample.of("Xưởng", Sample.AN);

    @Test
    void whatOneSideTouchedSurvives() {
        var merge = merge(BASE, Sample.of("Nhà máy", Sample.AN), Sample.of("Xưởng", Sample.AN.named("An Phú")));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(content(merge)).isEqualTo(Sample.of("Nhà máy", Sample.AN.named("An Phú")));
    }

    @Test
    void theSameEditOnBothSidesIsNoConflict() {
        var both = Sample.of("Nhà máy", Sample.AN);

        var merge = merge(BASE, both, both);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(content(merge)).isEqualTo(both);
    }

    @Test
    void differentEditsAreAConflictThatShowsTheirsAndMine() {
        var merge = merge(BASE, Sample.of("Nhà máy", Sample.AN), Sample.of("Phân xưởng", Sample.AN));

        assertThat(merge.conflicts()).containsExactly(new Change("name.vi", "sample.name.vi", "Phân xưởng", "Nhà máy"));
    }

    @Test
    void aChoiceSettlesAConflictEitherWay() {
        var mine = Sample.of("Nhà máy", Sample.AN);
        var theirs = Sample.of("Phân xưởng", Sample.AN);

        assertThat(content(merge(BASE, mine, theirs, Map.of("name.vi", Side.MINE))))
                .isEqualTo(mine);
        assertThat(content(merge(BASE, mine, theirs, Map.of("name.vi", Side.THEIRS))))
                .isEqualTo(theirs);
        assertThat(merge(BASE, mine, theirs, Map.of("name.vi", Side.THEIRS)).conflicts())
                .isEmpty();
    }

    @Test
    void itemsAddedOnBothSidesAreBothKept() {
        var chi = new Sample.Owner("c3", "Chí Linh", null);

        var merge = merge(BASE, Sample.of("Xưởng", Sample.AN, chi), Sample.of("Xưởng", Sample.AN, Sample.BINH));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(content(merge).owners()).containsExactly(Sample.AN, chi, Sample.BINH);
    }

    @Test
    void anItemRemovedOnOneSideIsGone() {
        var removed = Sample.of("Xưởng", Sample.BINH);
        var base = Sample.of("Xưởng", Sample.AN, Sample.BINH);

        assertThat(content(merge(base, removed, base)).owners()).containsExactly(Sample.BINH);
        assertThat(content(merge(base, base, removed)).owners()).containsExactly(Sample.BINH);
    }

    @Test
    void removingWhatTheOtherSideEditedIsAConflict() {
        var merge = merge(BASE, Sample.of("Xưởng"), Sample.of("Xưởng", Sample.AN.named("An Phú")));

        assertThat(merge.conflicts())
                .containsExactly(new Change("owners[a1].name", "sample.owners.name", "An Phú", null));
    }

    @SafeVarargs
    private static Merge merge(Sample base, Sample mine, Sample theirs, Map<String, Side>... choices) {
        return Merge.of(
                "sample",
                Canonical.tree(base),
                Canonical.tree(mine),
                Canonical.tree(theirs),
                choices.length == 0 ? Map.of() : choices[0]);
    }

    private static Sample content(Merge merge) {
        var content = Canonical.read(merge.content(), Sample.class);
        return new Sample(
                content.name(),
                content.note(),
                content.plot(),
                content.owners() == null ? List.of() : content.owners(),
                List.of(),
                List.of());
    }
}
