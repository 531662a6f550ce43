package org.greenregistry.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static final Sheet SHEET = new Sheet(
            "Đường “số 1”", new BigDecimal("1200000000000.50"), LocalDate.of(2026, 2, 3), null, List.of(), true);

    @Test
    void keysAreSortedDatesAreIsoNumbersArePlainAndNothingIsEmpty() {
        assertThat(Canonical.text(Canonical.tree(SHEET)))
                .isEqualTo("{\"amount\":1200000000000.5,\"name\":\"Đường “số 1”\","
                        + "\"since\":\"2026-02-03\",\"valid\":true}");
    }

    @Test
    void theSameContentInAnotherOrderGivesTheSameText() {
        assertThat(Canonical.text(Canonical.parse("{\"b\":[2,1],\"a\":{\"d\":1e3,\"c\":null}}")))
                .isEqualTo("{\"a\":{\"d\":1000},\"b\":[2,1]}");
    }

    @Test
    void textIsAFixedPoint() {
        var text = Canonical.text(Canonical.tree(SHEET));

        assertThat(Canonical.text(Canonical.parse(text))).isEqualTo(text);
    }

    @Test
    void whatIsUnknownIsIgnoredAndWhatIsMissingIsAbsent() {
        var read = Canonical.read(Canonical.parse("{\"name\":\"Kho\",\"later\":7}"), Sheet.class);

        assertThat(read).isEqualTo(new Sheet("Kho", null, null, null, null, false));
    }

    @Test
    void theDigestIsSha256OfUtf8() {
        assertThat(Canonical.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private record Sheet(
            String name, BigDecimal amount, LocalDate since, String note, List<String> tags, boolean valid) {}
}
