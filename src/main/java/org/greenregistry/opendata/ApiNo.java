package org.greenregistry.opendata;

import java.io.Serial;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A write that is refused before, or because of, what it says. The message is a translation key. */
final class ApiNo extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Object> arguments;
    private final transient List<ApiFault> faults;

    ApiNo(HttpStatus status, String key, Object... arguments) {
        this(status, key, List.of(arguments), List.of());
    }

    private ApiNo(HttpStatus status, String key, List<Object> arguments, List<ApiFault> faults) {
        super(key, null, false, false);
        this.status = status;
        this.arguments = List.copyOf(arguments);
        this.faults = List.copyOf(faults);
    }

    static ApiNo because(HttpStatus status, String key, List<ApiFault> faults) {
        return new ApiNo(status, key, List.of(faults.size()), faults);
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return getMessage() == null ? "" : getMessage();
    }

    List<Object> arguments() {
        return arguments;
    }

    List<ApiFault> faults() {
        return faults;
    }
}
