package org.greenregistry.opendata;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.NotUnderstood;

/** A question with something in it that nobody understands. */
final class ApiRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<NotUnderstood> faults;
    private final Locale locale;

    ApiRefusal(List<NotUnderstood> faults, Locale locale) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
        this.locale = locale;
    }

    List<NotUnderstood> faults() {
        return faults;
    }

    Locale locale() {
        return locale;
    }
}
