package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.shell.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions are written in addresses and read from them, and nothing else is read. */
class ConditionTest {

    private static final Map<Trait, String> EXAMPLES = Map.ofEntries(
            Map.entry(Trait.STAGE, "OPERATING"),
            Map.entry(Trait.ASSESSED, "MES"),
            Map.entry(Trait.ENTERED, "OPERATING"),
            Map.entry(Trait.FLOW, "NEW-USD"),
            Map.entry(Trait.STATES, "REGISTERED-VND"),
            Map.entry(Trait.SILENT, "REGISTERED"),
            Map.entry(Trait.BLOCKED, "LAND"),
            Map.entry(Trait.WAITING_FOR, "Sở Tài chính: phòng 2"),
            Map.entry(Trait.LATE, "OPERATION"),
            Map.entry(Trait.SLOW, "24-10"),
            Map.entry(Trait.REPORT, "GIVEN-2026-Q3"),
            Map.entry(Trait.MEASURED, "E-ELEC-REPORTED"),
            Map.entry(Trait.REPORTED, "USD"),
            Map.entry(Trait.INCOMPLETE, "site.address"),
            Map.entry(Trait.EXCUSED, "parties.country"),
            Map.entry(Trait.CONTRADICTORY, "SHARES"),
            Map.entry(Trait.STALE, "6"),
            Map.entry(Trait.WRITTEN_BY, "01890a5d-ac96-774b-bcce-b302099a8057"),
            Map.entry(Trait.MANAGED_BY, "STC"));

    @ParameterizedTest
    @EnumSource(Trait.class)
    void eachIsReadAsItWasWritten(Trait trait) {
        var value = EXAMPLES.containsKey(trait) ? ":" + EXAMPLES.get(trait) : "";
        var day = trait.code() + value + "@2026-09-30";
        var period = trait.code() + value + "@2026-07-01..2026-09-30";

        assertThat(Condition.parse(day)).map(Condition::text).contains(day);
        assertThat(Condition.parse(period)).map(Condition::text).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "valid",
                "valid@",
                "valid:x@2026-09-30",
                "valid@2026-09-30..2026-09-29",
                "stage@2026-09-30",
                "stage:NOWHERE@2026-09-30",
                "flow:NEW-usd@2026-09-30",
                "slow:fast@2026-09-30",
                "stale:-1@2026-09-30",
                "rich@2026-09-30"
            })
    void nothingElseIsRead(String text) {
        assertThat(Condition.parse(text)).isEmpty();
    }

    @Test
    void eachHasWordsWithAndWithoutValueInBothLanguages() {
        for (var locale : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
            assertThat(Arrays.stream(Trait.values())).allSatisfy(trait -> {
                if (trait.takes("")) {
                    assertThat(Wording.text(locale, "catalogue.trait." + trait + ".any"))
                            .doesNotStartWith("!");
                }
                if (EXAMPLES.containsKey(trait)) {
                    assertThat(Wording.text(locale, "catalogue.trait." + trait)).doesNotStartWith("!");
                }
            });
        }
    }
}
