package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.Conflict.Field;
import org.greenregistry.ledger.Conflict.Side;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

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

        assertThat(merge.conflicts())
                .containsExactly(
                        conflict("name.vi", new Field("name.vi", "sample.name.vi", "Xưởng", "Phân xưởng", "Nhà máy")));
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
    void removingWhatTheOtherSideEditedIsOneConflictAboutTheWholeItem() {
        var removed = Sample.of("Xưởng");
        var edited = Sample.of("Xưởng", Sample.AN.named("An Phú"));
        assertThat(merge(BASE, removed, edited).conflicts())
                .singleElement()
                .matches(conflict -> conflict.path().equals("owners[a1]"))
                .satisfies(conflict -> assertThat(conflict.fields())
                        .contains(new Field("owners[a1].name", "sample.owners.name", "An Phát", "An Phú", null)));
        assertThat(content(merge(BASE, removed, edited, Map.of("owners[a1]", Side.MINE))))
                .isEqualTo(removed);
        assertThat(content(merge(BASE, edited, removed, Map.of("owners[a1]", Side.MINE))))
                .isEqualTo(edited);
    }

    @Test
    void whatOnlyTheOtherSideChangedIsTold() {
        var merge = merge(BASE, Sample.of("Nhà máy", Sample.AN), Sample.of("Xưởng", Sample.AN.named("An Phú")));
        assertThat(merge.taken())
                .containsExactly(new Change("owners[a1].name", "sample.owners.name", "An Phát", "An Phú"));
    }

    @Test
    void textThatCouldNotBeReadIsMineUntilTheOtherSideIsChosen() {
        var raw = Map.of("note", "??");
        var theirs = Sample.of("Phân xưởng", Sample.AN);
        var kept = Merge.of("sample", tree(BASE), tree(BASE), raw, tree(theirs), Map.of());
        assertThat(kept.conflicts()).isEmpty();
        assertThat(kept.raw()).isEqualTo(raw);
        assertThat(content(kept)).isEqualTo(theirs);
        var asked = Map.of("name.vi", "??");
        assertThat(Merge.of("sample", tree(BASE), tree(BASE), asked, tree(theirs), Map.of())
                        .conflicts())
                .extracting(Conflict::path)
                .containsExactly("name.vi");
        var settled = Merge.of("sample", tree(BASE), tree(BASE), asked, tree(theirs), Map.of("name.vi", Side.THEIRS));
        assertThat(settled.raw()).isEmpty();
        assertThat(content(settled)).isEqualTo(theirs);
    }

    private static ObjectNode tree(Sample sample) {
        return Canonical.tree(sample);
    }

    private static Conflict conflict(String path, Field field) {
        return new Conflict(path, List.of(field));
    }

    @SafeVarargs
    private static Merge merge(Sample base, Sample mine, Sample theirs, Map<String, Side>... choices) {
        return Merge.of(
                "sample",
                Canonical.tree(base),
                Canonical.tree(mine),
                Map.of(),
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
