package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;

class ActivationTest {

    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void fourteenToTwoHundredCharactersAreAPassphrase() {
        assertThat(isGood("x".repeat(13))).isFalse();
        assertThat(isGood("x".repeat(14))).isTrue();
        assertThat(isGood("x".repeat(200))).isTrue();
        assertThat(isGood("x".repeat(201))).isFalse();
    }

    @Test
    void theUsernameMayNotBePartOfItInAnyCase() {
        assertThat(isGood("mật khẩu của NguyenLan")).isFalse();
        assertThat(isGood("mật khẩu của cô Lan nào đó")).isTrue();
    }

    @Test
    void codeAndPassphraseStayOutOfLogs() {
        assertThat(new Activation("nguyenlan", "CODE-CODE", "a long passphrase"))
                .hasToString("activation");
    }

    @Test
    void aCodeMayBeTypedWithoutHyphensAndInLowerCase() {
        var code = OneTimeCode.random();

        assertThat(code).matches("([A-Z2-9]{4}-){4}[A-Z2-9]{4}");
        assertThat(OneTimeCode.digest(
                        " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(OneTimeCode.digest(code));
    }

    private static boolean isGood(String passphrase) {
        return RULES.validate(new Activation("nguyenlan", "CODE", passphrase)).isEmpty();
    }
}
