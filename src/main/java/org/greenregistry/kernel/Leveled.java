package org.greenregistry.kernel;

/** An item of a list whose own data decide its level, such as a capital figure by its kind. */
public interface Leveled {
    Level level();
}
