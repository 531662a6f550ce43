package org.greenregistry.cooperation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side of a link, as far as the book knows it, with what it says.
 *
 * @param named as the link names it; {@link Side#NONE} where a project or programme stands for it
 * @param project whose carriers are this side; absent where the link names an organisation
 * @param organisations ids of the records that may speak for this side, as they are after all mergers
 * @param answers of these organisations, the last of each, by the id of what it is after all mergers
 */
public record LinkSide(Side named, @Nullable UUID project, Set<UUID> organisations, Map<UUID, Confirmation> answers) {

    public LinkSide {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public boolean isSilent() {
        return answers.isEmpty();
    }
}
