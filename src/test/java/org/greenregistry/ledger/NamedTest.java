package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.StoredFile;
import org.junit.jupiter.api.Test;

class NamedTest {

    private static final String PERSON = "0198f2c0-0000-7000-8000-000000000001";
    private static final String FIRM = "0198f2c0-0000-7000-8000-000000000002";
    private static final String DIGEST = "a".repeat(64);

    @Test
    void whatAnyPartNamesIsFoundWhereverItStands() {
        var open = Canonical.parse("""
                {"parties":[{"id":"a1","organisation":"%s"}],"name":{"vi":"Nhà máy %s"}}""".formatted(FIRM, PERSON));
        var internal = Canonical.parse("""
                {"contact":{"person":"%s"},"documents":[{"id":"d1","file":{"sha256":"%s","name":"a.pdf",\
                "mediaType":"application/pdf","size":12}}]}""".formatted(PERSON, DIGEST));

        var named = Named.in(List.of(open, internal));

        assertThat(named.ids()).containsExactlyInAnyOrder(UUID.fromString(FIRM), UUID.fromString(PERSON));
        assertThat(named.files()).containsExactly(new StoredFile(DIGEST, "a.pdf", "application/pdf", 12));
    }

    @Test
    void anIdWithinAWordIsNone() {
        assertThat(Named.in(Canonical.parse("{\"name\":\"x%s\"}".formatted(PERSON)))
                        .ids())
                .isEmpty();
    }
}
