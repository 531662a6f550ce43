package org.greenregistry.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void quotedFieldsMayHoldCommasAndLineBreaks() {
        var file = CsvFile.of("a.csv", "code,name\n1,\"x, \"\"y\"\"\nz\"\n".getBytes(UTF_8));

        assertThat(file.read(row -> row.text("name"))).containsExactly("x, \"y\"\nz");
    }

    @Test
    void aFaultNamesTheLineItsRowBeginsOn() {
        var file = CsvFile.of("a.csv", "code,name\n1,\"x\ny\"\n2,\n".getBytes(UTF_8));

        assertThatThrownBy(() -> file.read(row -> row.text("name"))).hasMessage("a.csv, line 4: name is empty");
    }

    @Test
    void aRowTooShortOrTooLongIsAFault() {
        assertThatThrownBy(() -> CsvFile.of("a.csv", "a,b\n1\n".getBytes(UTF_8)).read(row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.csv");
        assertThatThrownBy(() ->
                        CsvFile.of("a.csv", "a,b\n1,2,3\n".getBytes(UTF_8)).read(row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.csv");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThatThrownBy(() -> CsvFile.of("a.csv", "a\né\n".getBytes(ISO_8859_1)))
                .hasMessage("a.csv: not UTF-8");
    }

    @Test
    void aMissingFileOrColumnIsAFault() {
        assertThatThrownBy(() -> CsvFile.beside(CsvFile.class, "none.csv")).hasMessage("none.csv: no such file");
        assertThatThrownBy(() -> CsvFile.of("a.csv", "a\n1\n".getBytes(UTF_8)).read(row -> row.text("b")))
                .hasMessageStartingWith("a.csv, line 2");
    }

    @Test
    void theFingerprintFollowsTheBytes() {
        var one = CsvFile.of("a.csv", "a\n1\n".getBytes(UTF_8)).fingerprint();

        assertThat(one).isEqualTo(CsvFile.of("b.csv", "a\n1\n".getBytes(UTF_8)).fingerprint());
        assertThat(one)
                .isNotEqualTo(CsvFile.of("a.csv", "a\n2\n".getBytes(UTF_8)).fingerprint());
    }
}
