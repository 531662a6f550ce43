package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** From the rows of what is wrong or absent an officer goes straight to the field to mend. */
final class Mending {

    private Mending() {}

    /** Empty where the list is about nothing that can be mended, or for whoever may not. */
    static Optional<Anchor> of(ProjectRow row, ProjectFilter filter, Locale locale) {
        return Actor.current().is(Role.OFFICER)
                ? filter.having().stream()
                        .filter(condition ->
                                condition.trait() == Trait.CONTRADICTORY || condition.trait() == Trait.INCOMPLETE)
                        .findFirst()
                        .map(condition -> link(row, path(condition), locale))
                : Optional.empty();
    }

    /** Of the value to look at; empty where the condition names none. */
    private static String path(Condition condition) {
        var value = Objects.requireNonNullElse(condition.value(), "");
        return condition.trait() == Trait.CONTRADICTORY && !value.isEmpty()
                ? Contradiction.valueOf(value).path()
                : value;
    }

    private static Anchor link(ProjectRow row, String path, Locale locale) {
        var form = Lang.path(locale, "work/projects/revise/" + row.code());
        return path.isEmpty()
                ? Tags.link("tool", form, Wording.text(locale, "catalogue.mend"))
                : Tags.link(
                        "tool",
                        form + "?at=" + URLEncoder.encode(path, StandardCharsets.UTF_8),
                        Wording.text(locale, "catalogue.mend.at", ProjectWords.label(path, locale)));
    }
}
