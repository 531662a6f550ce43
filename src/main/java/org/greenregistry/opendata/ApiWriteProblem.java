package org.greenregistry.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing was written (RFC 9457).
 *
 * @param detail in the language asked for
 * @param code the same in every language
 * @param faults one by one, where there are several
 */
record ApiWriteProblem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable List<ApiFault> faults) {}
