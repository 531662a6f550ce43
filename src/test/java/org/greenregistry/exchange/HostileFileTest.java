package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** What is no table is refused with a sentence that says what and where, and leaves nothing behind. */
class HostileFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.greenregistry.exchange.HostileFiles#all")
    void isRefused(BroughtFile brought) throws IOException {
        assertThatThrownBy(() -> BroughtFile.read(folder, brought.bytes().get(), BroughtFile.USUAL))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.key()).isEqualTo(brought.verdict());
                    assertThat(refused.arguments()).isEqualTo(brought.said());
                    for (var language : List.of(Lang.VIETNAMESE, Lang.ENGLISH)) {
                        assertThat(Wording.text(
                                        language,
                                        refused.key(),
                                        refused.arguments().toArray()))
                                .doesNotContain("!")
                                .doesNotContain("{");
                    }
                });

        try (var left = Files.list(folder)) {
            assertThat(left).as("the file itself").hasSize(1);
        }
    }

    @Test
    void sharedTextsAreBounded() {
        var many = new RawBook(RawBook.row(1, "a")).texts("<si><t/></si>".repeat(200_000));

        assertThatThrownBy(() -> BroughtFile.read(folder, many.bytes(), BroughtFile.settings(DataSize.ofMegabytes(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("exchange.file.texts"));
    }
}
