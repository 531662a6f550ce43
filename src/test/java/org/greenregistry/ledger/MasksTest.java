package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class MasksTest {

    private final Parts stored = Division.of(Sample.FULL);
    private final Sample shown = Canonical.read(Masks.masked(stored), Sample.class);

    @Test
    void aRestrictedValueIsShownByItsLastTwoCharactersOnly() {
        assertThat(shown.owners().getFirst().passport()).isEqualTo("••••••56");
    }

    @Test
    void aShortValueShowsNothing() {
        assertThat(Masks.mask("123456")).isEqualTo("••••••");
    }

    @Test
    void everythingElseIsShownAsItIs() {
        assertThat(shown.note()).isEqualTo(Sample.FULL.note());
        assertThat(shown.figures()).isEqualTo(Sample.FULL.figures());
        assertThat(shown.owners().get(1)).isEqualTo(Sample.BINH);
    }

    @Test
    void aMaskThatComesBackStandsForItsValue() {
        assertThat(back(shown)).isEqualTo(Sample.FULL);
    }

    @Test
    void aNewValueReplacesTheOldOne() {
        var edited = withPassport("B7654321");

        assertThat(back(edited).owners().getFirst().passport()).isEqualTo("B7654321");
    }

    @Test
    void aClearedValueIsGone() {
        assertThat(back(withPassport(null)).owners().getFirst().passport()).isNull();
    }

    @Test
    void theComparisonForAReviewerNeverHoldsARestrictedValue() {
        var comparison = new Comparison("sample", new Parts(), stored);

        assertThat(comparison.masked().toString()).contains("••••••56").doesNotContain("079123456");
        assertThat(comparison.journalled().toString()).contains("sha256:").doesNotContain("079123456");
        assertThat(comparison.seenAt(Level.PUBLIC).toString()).doesNotContain("079123456", "gọi lại", "lô B7");
        assertThat(comparison.restrictedPaths()).containsExactly("owners[a1].passport");
    }

    @Test
    void aFieldThatDidNotChangeIsListedApart() {
        var before = Division.of(new Sample(
                LocalizedText.vi("Xưởng nhôm"), null, null, List.of(Sample.AN, Sample.BINH), List.of(), List.of()));

        assertThat(new Comparison("sample", before, stored).unchanged())
                .extracting(Change::path)
                .containsExactlyInAnyOrder("name.vi", "owners[a1].name", "owners[a1].passport", "owners[b2].name");
    }

    private Sample withPassport(String passport) {
        var an = shown.owners().getFirst();
        return new Sample(
                shown.name(),
                shown.note(),
                shown.plot(),
                List.of(new Sample.Owner(an.id(), an.name(), passport), Sample.BINH),
                shown.figures(),
                shown.tags());
    }

    private Sample back(Sample edited) {
        return Canonical.read(Masks.unmasked(Canonical.tree(edited), stored), Sample.class);
    }
}
