package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.greenregistry.kernel.Canonical;
import org.junit.jupiter.api.Test;

class LeavesTest {

    @Test
    void itemsStandByTheirIdAndScalarListsAreOneValue() {
        assertThat(Leaves.of(Canonical.tree(Sample.FULL)))
                .containsKeys("name.vi", "plot.lot", "owners[a1].id", "owners[a1].passport", "figures[f2].amount")
                .hasEntrySatisfying(
                        "tags", tags -> assertThat(Leaves.text(tags)).isEqualTo("nhôm, tái chế"));
    }

    @Test
    void leavesMakeTheSameTreeAgain() {
        var tree = Leaves.tree(Leaves.of(Canonical.tree(Sample.FULL)));

        assertThat(Canonical.read(tree, Sample.class)).isEqualTo(Sample.FULL);
    }

    @Test
    void aNumberIsWrittenPlainly() {
        assertThat(Leaves.text(Canonical.parse("{\"n\":1E+9}").get("n"))).isEqualTo("1000000000");
    }
}
