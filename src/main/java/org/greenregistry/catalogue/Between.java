package org.greenregistry.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Values between two bounds, both included.
 *
 * @param min absent for any
 * @param max absent for any
 */
public record Between<T extends Comparable<? super T>>(
        @Nullable T min, @Nullable T max) {

    /** Everything, and what has no value. */
    public static <T extends Comparable<? super T>> Between<T> any() {
        return new Between<>(null, null);
    }

    /** Whether it narrows nothing. */
    public boolean isAny() {
        return min == null && max == null;
    }

    /** Whether no value can lie in it. */
    public boolean isEmpty() {
        return min != null && max != null && min.compareTo(max) > 0;
    }
}
