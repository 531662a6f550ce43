package org.greenregistry.kernel;

/** A part of a content whose own data decide its level, such as a capital figure by its kind. */
public interface Leveled {
    Level level();
}
