package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.jspecify.annotations.Nullable;

/** One reading of a project: which version, in which language, with what the buttons do. */
record Reading(Published<ProjectContent> project, Locale locale, ProjectPage.Acts acts) {

    ProjectContent content() {
        return project.content();
    }

    /** Only of the newest version RESTRICTED values can be asked for. */
    boolean isNewest() {
        return project.recordedTo() == null;
    }

    /** Why there is nothing at {@code path}, if somebody said why. */
    Optional<Gap> gap(String path) {
        return content().gaps().stream()
                .filter(gap -> path.equals(gap.path()) && gap.reason() != null)
                .findFirst();
    }

    Optional<Document> document(@Nullable Object id) {
        return content().documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }
}
