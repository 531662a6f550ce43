package org.greenregistry.work;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.shell.Wording;

/**
 * One notice as its reader sees it.
 *
 * @param name of who did it
 */
public record NoticeLine(UUID id, String key, String title, String name, String path, Instant at, boolean unread) {

    public String sentence(Locale locale) {
        var named = title.isBlank() ? Wording.text(locale, "notice.untitled") : title;
        return Wording.text(locale, key, named, name.isBlank() ? Wording.text(locale, "notice.somebody") : name);
    }
}
