package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.greenregistry.ledger.Change;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeSectionTest {

    private static final Change FIRST = read("s1", null);
    private static final Change SECOND = read("s2", null);
    private static final Change LATER = read("s3", "10/2026");

    private static Change read(String source, @Nullable String before) {
        return new Change("sources[" + source + "].retrieved", "project.sources.retrieved", before, "11/2026");
    }

    @Test
    void whatChangedAlikeInSeveralItemsIsToldOnce() {
        assertThat(ChangeSection.told(List.of(FIRST, SECOND, LATER))).containsExactly(FIRST, LATER);
    }

    @Test
    void readingTheSourcesAgainHasWordsOfItsOwn() {
        var name = new Change("name.vi", "project.name.vi", "Cũ", "Mới");

        assertThat(ChangeSection.label(FIRST, Lang.ENGLISH)).isEqualTo("Sources read again");
        assertThat(ChangeSection.label(name, Lang.VIETNAMESE)).isEqualTo("Tên dự án");
    }
}
