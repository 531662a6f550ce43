package org.greenregistry.kernel;

/**
 * An item of a list in a content record. Its id stays when the item is edited or moved: difference and merge match by
 * it.
 */
public interface Identified {
    String id();
}
