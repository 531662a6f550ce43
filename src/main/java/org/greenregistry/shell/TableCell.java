package org.greenregistry.shell;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table that one module adds to a page of another.
 *
 * @param href relative to the base of the page, language included; absent if the words lead nowhere
 */
public record TableCell(String text, @Nullable String href) {}
