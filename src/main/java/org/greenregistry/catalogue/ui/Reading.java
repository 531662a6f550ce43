package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a project: which version, in which language, with what the buttons do.
 *
 * @param asOf the moment asked for, absent for now
 */
record Reading(Published<ProjectContent> project, @Nullable AsOf asOf, Locale locale, ProjectPage.Acts acts) {

    ProjectContent content() {
        return project.content();
    }

    boolean isIn(Phase phase) {
        var stage = content().stage();
        return stage != null && stage.phase() == phase;
    }

    /** Only of the newest version RESTRICTED values can be asked for. */
    boolean isNewest() {
        return project.recordedTo() == null;
    }

    /** A link to a section of this page; page.js moves there under whichever address the page was opened. */
    Anchor jump(String section, String words) {
        var link = new Anchor(address() + "#" + section, words);
        link.getElement().setAttribute("router-ignore", true).setAttribute("data-jump", section);
        return link;
    }

    private String address() {
        return RowCard.href(project.code(), asOf, locale);
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
