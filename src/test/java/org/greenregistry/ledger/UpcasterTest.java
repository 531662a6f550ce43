package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class UpcasterTest {

    private final RecordKind<Sample> kind = new ThirdSchema();

    @Test
    void theFirstSchemaGoesThroughEveryUpcaster() {
        var content = Contents.read(kind, 1, Canonical.parse("{\"title\":\"Xưởng\",\"remark\":\"nhớ gọi\"}"));

        assertThat(content.name().vi()).isEqualTo("Xưởng");
        assertThat(content.note()).isEqualTo("nhớ gọi");
    }

    @Test
    void aLaterSchemaGoesOnlyThroughThoseThatFollow() {
        var content = Contents.read(kind, 2, Canonical.parse("{\"name\":{\"vi\":\"Xưởng\"},\"remark\":\"nhớ gọi\"}"));

        assertThat(content.note()).isEqualTo("nhớ gọi");
    }

    @Test
    void thePresentSchemaIsReadAsItIs() {
        assertThat(Contents.read(kind, 3, Canonical.tree(Sample.FULL))).isEqualTo(Sample.FULL);
    }

    /** First {@code title} became the two-language {@code name}, then {@code remark} became {@code note}. */
    private static final class ThirdSchema implements RecordKind<Sample> {

        @Override
        public String name() {
            return "sample";
        }

        @Override
        public Class<Sample> contentType() {
            return Sample.class;
        }

        @Override
        public Sample empty() {
            return Sample.of("");
        }

        @Override
        public int schema() {
            return 3;
        }

        @Override
        public List<Upcaster> upcasters() {
            return List.of(
                    content -> content.set("name", Canonical.emptyTree().set("vi", content.remove("title"))),
                    content -> content.set("note", content.remove("remark")));
        }

        @Override
        public String codePrefix() {
            return "S";
        }

        @Override
        public LocalizedText title(Sample content) {
            return content.name();
        }

        @Override
        public Set<OfficialKey> keys(Sample content) {
            return Set.of();
        }

        @Override
        public Version newVersion() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String words(String path, String value, Locale locale) {
            return value;
        }
    }
}
