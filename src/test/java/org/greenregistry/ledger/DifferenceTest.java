package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.greenregistry.kernel.Canonical;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void nothingChangedIsNoChange() {
        assertThat(between(Sample.FULL, Sample.FULL)).isEmpty();
    }

    @Test
    void movingAnItemIsNoChange() {
        assertThat(between(Sample.of("Xưởng", Sample.AN, Sample.BINH), Sample.of("Xưởng", Sample.BINH, Sample.AN)))
                .isEmpty();
    }

    @Test
    void aChangeNamesPathLabelAndBothValues() {
        var after = Sample.of("Xưởng", Sample.AN.named("An Phú"));

        assertThat(between(Sample.of("Xưởng", Sample.AN), after))
                .containsExactly(new Change("owners[a1].name", "sample.owners.name", "An Phát", "An Phú"));
    }

    @Test
    void anAddedItemHasNoValuesBefore() {
        assertThat(between(Sample.of("Xưởng"), Sample.of("Xưởng", Sample.BINH)))
                .containsExactly(new Change("owners[b2].name", "sample.owners.name", null, "Bình Minh"));
    }

    @Test
    void whatIsGoneComesLast() {
        assertThat(between(Sample.of("Xưởng", Sample.BINH), Sample.of("Nhà máy")))
                .extracting(Change::path, Change::after)
                .containsExactly(tuple("name.vi", "Nhà máy"), tuple("owners[b2].name", null));
    }

    @Test
    void theFieldOfAPathHasNoItemIds() {
        assertThat(Change.fieldOf("owners[a1].shares[x].kind")).isEqualTo("owners.shares.kind");
    }

    private static List<Change> between(Sample before, Sample after) {
        return Difference.between("sample", Canonical.tree(before), Canonical.tree(after));
    }
}
