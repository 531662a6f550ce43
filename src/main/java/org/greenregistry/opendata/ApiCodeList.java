package org.greenregistry.opendata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes with their meaning.
 *
 * @param source where the codes come from; absent where they are the registry's own
 */
record ApiCodeList(String name, ApiProject.Text title, ApiProject.@Nullable Text source, List<Code> items) {

    /** One in the list of lists. */
    record Row(String name, ApiProject.Text title, int count) {}

    /**
     * One code.
     *
     * @param value as contents and parameters have it
     * @param group phase of a stage, section of a division, who sends a form
     * @param from stage before a transition; absent for the entry into the book
     * @param to stage after a transition
     * @param regimes that have a transition; all that know both stages where empty
     * @param validFrom first day; absent if unknown, taken as always
     * @param validTo last day; absent while in use
     * @param successor the code that took over after the last day
     */
    record Code(
            String value,
            ApiProject.Text label,
            @Nullable String group,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<String> regimes,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String successor) {

        static Code of(String value, ApiProject.Text label, @Nullable String group) {
            return new Code(value, label, group, null, null, null, null, null, null);
        }
    }
}
