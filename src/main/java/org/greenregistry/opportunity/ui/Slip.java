package org.greenregistry.opportunity.ui;

import java.util.List;
import java.util.Map;

/**
 * What is handed from a form that was sent to the page that answers.
 *
 * @param key of heading ({@code key}) and sentence ({@code key.more}); for a form that is shown again, of its fault
 * @param arguments for both, already worded
 * @param typed what was typed, for a form that is shown again
 * @param faults keys of what is wrong, by the names of the fields
 */
record Slip(String key, List<String> arguments, Map<String, String> typed, Map<String, String> faults) {

    /** Without a word about single fields. */
    Slip(String key, List<String> arguments, Map<String, String> typed) {
        this(key, arguments, typed, Map.of());
    }

    static Slip answer(String key, String... arguments) {
        return new Slip(key, List.of(arguments), Map.of());
    }
}
