package org.greenregistry.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id. Each hash takes 16 MB, so only a few are made at a time: a flood of guesses must not take the memory. */
@Component
class Passphrases {

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(4);
    private final String decoy = hash(OneTimeCode.random());

    final String hash(String passphrase) {
        return inTurn(() -> encoder.encode(passphrase));
    }

    /** Takes as long for a missing secret as for a wrong passphrase: time must not tell who has an account. */
    boolean matches(String typed, @Nullable String secret) {
        if (typed.length() > Activation.LONGEST) {
            return false;
        }
        var alike = inTurn(() -> encoder.matches(typed, secret == null ? decoy : secret));
        return alike && secret != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
