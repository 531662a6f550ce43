package org.greenregistry.kernel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is called: always in Vietnamese, perhaps in English too.
 *
 * @param vi as the documents write it
 */
public record Name(
        @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class) @Nullable
        String vi,

        @Size(max = 255, groups = OnDraft.class) @Nullable String en) {

    public static final Name NONE = new Name(null, null);

    public LocalizedText text() {
        return new LocalizedText(vi, en);
    }
}
