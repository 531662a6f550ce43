package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * The reason a value is absent.
 *
 * @param id follows from the path, so that two people who excuse the same value excuse it once
 * @param path of the value, items of lists by their ids: {@code parties[p1].country}
 */
public record Gap(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 200, groups = OnDraft.class)
        String path,

        @Nullable @NotNull(groups = OnSubmit.class) ValueGap reason,
        @Nullable @Valid LocalizedText remark)
        implements Identified, Leveled {

    /** A reason says that a value is asked for: as much as the value itself may be seen, it may be. */
    @Override
    public Level level() {
        return path == null ? Level.INTERNAL : PathLevels.of(path);
    }

    public static Gap of(String path, ValueGap reason) {
        return new Gap(path.replace('[', ':').replace("]", ""), path, reason, null);
    }
}
