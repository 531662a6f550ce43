package org.greenregistry.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An investor as the project's papers name it.
 *
 * @param country ISO alpha-2
 */
public record Investor(@Nullable String name, @Nullable String country) {}
