package org.greenregistry.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * A person takes possession of an account: the one-time code is spent for a passphrase. What a good passphrase is
 * stands here and nowhere else: length, as NIST SP 800-63B asks, and nothing about kinds of signs.
 */
public record Activation(
        @NotBlank @Size(max = 60) String username,
        @NotBlank @Size(max = 40) String code,

        @Size(min = 14, max = Activation.LONGEST, message = "{account.passphrase.size}")
        String passphrase) {

    /** Hashing is deliberately slow: nobody may hand us a novel. */
    static final int LONGEST = 200;

    @AssertTrue(message = "{account.passphrase.username}")
    public boolean isPassphraseFreeOfUsername() {
        return username.isBlank()
                || !passphrase
                        .toLowerCase(Locale.ROOT)
                        .contains(username.strip().toLowerCase(Locale.ROOT));
    }

    /** Without secrets: this ends up in logs. */
    @Override
    public String toString() {
        return "activation";
    }
}
