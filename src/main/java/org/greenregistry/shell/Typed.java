package org.greenregistry.shell;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a value is written and read in a text field.
 *
 * @param read empty if the text means nothing, or two things; blank text is not asked
 * @param unreadable translation key of the sentence that says how to write it
 */
public record Typed<V>(Function<String, Optional<V>> read, Function<V, String> write, String unreadable) {}
