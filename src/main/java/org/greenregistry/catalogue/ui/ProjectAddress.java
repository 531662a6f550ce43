package org.greenregistry.catalogue.ui;

import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;

/**
 * Where a project is: its code is enough and never changes; the words after it are for readers, follow its name, and
 * lead to the present ones when they are old or wrong.
 */
final class ProjectAddress {

    private ProjectAddress() {}

    /** Without language and words. */
    static String of(String code) {
        return "projects/" + code;
    }

    /** Without language. */
    static String of(String code, ProjectContent content) {
        return of(code, content.name().text());
    }

    static String of(String code, LocalizedText name) {
        var slug = slug(name);
        return slug.isEmpty() ? of(code) : of(code) + "/" + slug;
    }

    static String slug(ProjectContent content) {
        return slug(content.name().text());
    }

    /** The same in both languages, from the Vietnamese name where there is one. */
    private static String slug(LocalizedText name) {
        var words = name.vi() == null ? name.en() : name.vi();
        return words == null ? "" : Folded.slug(words);
    }
}
