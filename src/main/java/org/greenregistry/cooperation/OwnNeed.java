package org.greenregistry.cooperation;

import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A need or an offer of an organisation outside, as those see it who speak for it.
 *
 * @param side absent while nobody chose it
 * @param code under which the book has it; absent until then
 * @param draft what the reader has under way on it; absent if nothing
 */
public record OwnNeed(
        LocalizedText title,
        @Nullable NeedSide side,
        @Nullable NeedSubject kind,
        Stage stage,
        @Nullable String code,
        @Nullable UUID draft) {

    /** How far it is. */
    public enum Stage {
        WRITING,
        SUBMITTED,
        RETURNED,
        PUBLISHED
    }
}
