package org.greenregistry.project;

import java.util.List;
import java.util.Locale;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.shell.FormNote;
import org.jspecify.annotations.Nullable;

/** What the writer of a project should know from others; modules to the right of this one fill it with beans. */
public interface DraftHints {

    /**
     * Sentences about fields; those about the whole have an empty path and come first.
     *
     * @param code under which the book knows the project already; absent for a new one
     */
    List<FormNote> about(ProjectContent content, @Nullable String code, Locale locale);
}
