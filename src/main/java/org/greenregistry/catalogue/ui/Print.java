package org.greenregistry.catalogue.ui;

import java.time.Instant;
import java.util.Locale;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/**
 * One sheet of paper about a project, as the public sees it.
 *
 * @param at when the sheet was made
 * @param address of the registry, without trailing slash
 */
record Print(Published<ProjectContent> project, Locale locale, Instant at, String address, Formats formats) {

    Reading reading() {
        return new Reading(project, null, locale, ProjectPage.Acts.NONE);
    }

    String name() {
        return project.content().name().text().in(locale);
    }

    /** Where whoever holds the sheet learns what changed since. */
    String since() {
        return address + "/" + Lang.path(locale, PrintedText.path(project.code(), project.number()));
    }

    /** Where the project is today. */
    String page() {
        return address + "/" + RowCard.href(project.code(), null, locale);
    }

    String dayText() {
        return formats.date(at);
    }

    String recorded() {
        return formats.dateTime(project.recordedFrom());
    }

    String text(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
