package org.greenregistry.work;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Wording;

/**
 * One notice as its reader sees it.
 *
 * @param name of who did it
 */
public record NoticeLine(
        UUID id, String key, LocalizedText title, String name, String path, Instant at, boolean unread) {

    public String sentence(Locale locale) {
        var named = title.in(locale);
        return Wording.text(
                locale,
                key,
                named.isEmpty() ? Wording.text(locale, "notice.untitled") : named,
                name.isBlank() ? Wording.text(locale, "notice.somebody") : name);
    }
}
