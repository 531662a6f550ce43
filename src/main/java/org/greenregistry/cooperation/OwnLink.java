package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A link for those who speak for one of its sides.
 *
 * @param sides ours first
 * @param said what we say by now
 * @param sent what we said and nobody decided on yet
 * @param returned why the office sent my answer back; empty if it did not
 */
public record OwnLink(
        String code,
        LocalizedText title,
        LinkContent content,
        List<LinkSide> sides,
        @Nullable Confirmation said,
        @Nullable LinkAnswer sent,
        List<String> returned) {}
