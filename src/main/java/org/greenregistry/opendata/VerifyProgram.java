package org.greenregistry.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A small program in Python that checks proofs of versions without the registry, to be read before it is run. */
@Component
public class VerifyProgram {

    private final String text;

    VerifyProgram() {
        try (var file = Objects.requireNonNull(VerifyProgram.class.getResourceAsStream("verify.py"))) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String text() {
        return text;
    }
}
