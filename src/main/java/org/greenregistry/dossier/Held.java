package org.greenregistry.dossier;

import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** A stage and since when it holds. */
public record Held(Stage stage, @Nullable ReducedDate since) {}
