package org.greenregistry.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer (RFC 9457).
 *
 * @param detail in the language asked for
 * @param parameter the first that was not understood
 * @param faults all that were not understood
 */
record ApiProblem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable List<Fault> faults) {

    /** One parameter that was not understood. */
    record Fault(String parameter, String detail) {}
}
