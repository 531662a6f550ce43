package org.greenregistry.work;

import java.util.function.Consumer;

/** Hands out the rows of a list one after the other, never all at once. */
@FunctionalInterface
public interface Rows<R> {

    void each(Consumer<R> row);
}
