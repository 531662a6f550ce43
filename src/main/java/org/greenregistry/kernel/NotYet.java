package org.greenregistry.kernel;

import java.io.Serial;

/** A "no" that passes by itself: what was asked for is still being prepared. */
public final class NotYet extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotYet(String key, Object... arguments) {
        super(key, arguments);
    }
}
