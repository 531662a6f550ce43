package org.greenregistry.dossier;

import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * The entry by which a project that exists already comes into the book at its present stage.
 *
 * @param stage absent where the certificate says it: see {@link ProjectContent#entered}
 * @param on since when the stage holds, or the date of the source that says so
 * @param source the document or publication
 */
public record Opening(
        @Nullable Stage stage,
        @Nullable @RequiredFrom(Stage.CALLING) ReducedDate on,

        @Nullable @RequiredFrom(Stage.CALLING) @Size(max = 500, groups = OnDraft.class)
        String source)
        implements Leveled {

    public static final Opening NONE = new Opening(null, null, null);

    /** That an examination is under way is none of the public's business before it is decided. */
    @Override
    public Level level() {
        return stage != null && stage.isInternal() ? Level.INTERNAL : Level.PUBLIC;
    }
}
