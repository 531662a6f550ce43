package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DivisionTest {

    private final Parts parts = Division.of(Sample.FULL);

    @Test
    void thePublicPartHoldsNothingAboveIt() {
        assertThat(parts.text(Level.PUBLIC))
                .contains("An Phát", "đường D1", "1200")
                .doesNotContain("gọi lại", "lô B7", "079123456", "900");
    }

    @Test
    void aFieldGoesToTheLevelItDeclares() {
        assertThat(parts.text(Level.SIGNED_IN)).isEqualTo("{\"plot\":{\"lot\":\"lô B7\"}}");
    }

    @Test
    void anItemThatDecidesItsOwnLevelGoesThereWhole() {
        assertThat(parts.text(Level.INTERNAL))
                .isEqualTo("{\"figures\":[{\"id\":\"f1\"},{\"amount\":900,\"id\":\"f2\",\"kind\":\"EXPECTED\"}],"
                        + "\"note\":\"gọi lại thứ hai\"}");
    }

    @Test
    void aRestrictedFieldOfAnItemKeepsOnlyTheItemsIdBesideIt() {
        assertThat(parts.text(Level.RESTRICTED)).isEqualTo("{\"owners\":[{\"id\":\"a1\",\"passport\":\"079123456\"}]}");
    }

    @Test
    void allPartsTogetherAreTheContent() {
        assertThat(Canonical.read(parts.joined(Level.RESTRICTED), Sample.class)).isEqualTo(Sample.FULL);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aReaderGetsTheLevelsHeCoversAndNoOther(Level reader) {
        var seen = Canonical.text(parts.joined(reader));

        assertThat(seen.contains("lô B7")).isEqualTo(reader.covers(Level.SIGNED_IN));
        assertThat(seen.contains("gọi lại")).isEqualTo(reader.covers(Level.INTERNAL));
        assertThat(seen.contains("900")).isEqualTo(reader.covers(Level.INTERNAL));
        assertThat(seen.contains("079123456")).isEqualTo(reader.covers(Level.RESTRICTED));
    }

    @Test
    void partsReadBackFromTheirTextsJoinAlike() {
        var stored = new EnumMap<Level, SealedPart>(Level.class);
        for (var level : Level.values()) {
            if (!parts.isEmpty(level)) {
                stored.put(level, SealedPart.open(parts.text(level), ""));
            }
        }

        assertThat(Canonical.read(Parts.of(stored).joined(Level.RESTRICTED), Sample.class))
                .isEqualTo(Sample.FULL);
    }

    @Test
    void joiningLeavesThePartsAsTheyWere() {
        var before = parts.text(Level.PUBLIC);

        parts.joined(Level.RESTRICTED);

        assertThat(parts.text(Level.PUBLIC)).isEqualTo(before);
    }
}
