package org.greenregistry.dossier;

import org.greenregistry.kernel.Name;

/** Parts of a project as they are after an {@link Event} of the kind that changes them. */
public record Touched(Name name, Term term, Site site) {

    public static Touched nothing(ProjectContent content) {
        return new Touched(content.name(), content.term(), content.site());
    }
}
