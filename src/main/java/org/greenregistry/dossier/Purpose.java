package org.greenregistry.dossier;

import jakarta.validation.Valid;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a project is for.
 *
 * @param objectives as the certificate words them
 * @param scale size and capacity
 */
public record Purpose(
        @Nullable @Valid @RequiredFrom(Stage.CALLING) LocalizedText objectives,
        @Nullable @Valid @RequiredFrom(Stage.CALLING) LocalizedText scale,
        @Nullable @RequiredFrom(Stage.REGISTERED) InvestmentForm form) {

    public static final Purpose NONE = new Purpose(null, null, null);
}
