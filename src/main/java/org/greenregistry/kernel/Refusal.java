package org.greenregistry.kernel;

import java.io.Serial;
import java.util.List;

/**
 * The business "no": a rule was broken, and this is the sentence that says which. The message is a translation key; the
 * arguments fill its places.
 */
public sealed class Refusal extends RuntimeException permits NotYet {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    public final String key() {
        return getMessage() == null ? "" : getMessage();
    }

    public final List<Object> arguments() {
        return arguments;
    }
}
