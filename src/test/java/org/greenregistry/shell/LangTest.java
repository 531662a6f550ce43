package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LangTest {

    @Test
    void theAddressDecidesTheLanguage() {
        assertThat(Lang.of("")).isEqualTo(Lang.VIETNAMESE);
        assertThat(Lang.of("projects")).isEqualTo(Lang.VIETNAMESE);
        assertThat(Lang.of("energy")).isEqualTo(Lang.VIETNAMESE);
        assertThat(Lang.of("en")).isEqualTo(Lang.ENGLISH);
        assertThat(Lang.of("en/projects")).isEqualTo(Lang.ENGLISH);
    }

    @Test
    void everyAddressHasItsTwin() {
        assertThat(Lang.path(Lang.ENGLISH, "projects/lego")).isEqualTo("en/projects/lego");
        assertThat(Lang.path(Lang.ENGLISH, "")).isEqualTo("en");
        assertThat(Lang.path(Lang.VIETNAMESE, "projects")).isEqualTo("projects");
        assertThat(Lang.bare("en/projects/lego")).isEqualTo("projects/lego");
        assertThat(Lang.bare("en")).isEmpty();
        assertThat(Lang.bare("projects")).isEqualTo("projects");
    }

    @Test
    void theSwitchKeepsPageAndQuery() {
        assertThat(Place.of("/projects", "q=solar&phase=OPERATING").in(Lang.ENGLISH))
                .isEqualTo("en/projects?q=solar&phase=OPERATING");
        assertThat(Place.of("/en", "").in(Lang.VIETNAMESE)).isEqualTo(".");
    }

    @Test
    void theLanguageOfTheMachineNeverShowsThrough() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Wording.text(Locale.of("vi"), "shell.sign-in")).isEqualTo("Đăng nhập");
            Locale.setDefault(Locale.of("vi"));
            assertThat(Wording.text(Locale.UK, "shell.sign-in")).isEqualTo("Sign in");
            assertThat(Wording.text(Locale.FRENCH, "shell.sign-in")).isEqualTo("Đăng nhập");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
