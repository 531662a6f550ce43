package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.project.ProjectName;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/** Beneath a field, projects of the book that have the same in it. A note, never a refusal. */
class Duplicates extends Span {

    private final String key;
    private final Function<ProjectContent, @Nullable Object> same;
    private final Function<ProjectContent, List<ProjectName>> finder;
    private final @Nullable String own;
    private @Nullable Object looked;

    /**
     * @param key of the sentence that says what is the same
     * @param same what is looked by; nothing is looked for while it stays
     * @param own code of the project being written, where it is in the book
     */
    Duplicates(
            String key,
            Function<ProjectContent, @Nullable Object> same,
            Function<ProjectContent, List<ProjectName>> finder,
            @Nullable String own) {
        this.key = key;
        this.same = same;
        this.finder = finder;
        this.own = own;
        addClassName("gap");
    }

    void follow(ProjectContent content) {
        var now = same.apply(content);
        if (Objects.equals(now, looked)) {
            return;
        }
        looked = now;
        removeAll();
        var others = now == null ? List.<ProjectName>of() : others(content);
        if (!others.isEmpty()) {
            add(new Span("⚠ " + Words.text(key)));
            others.forEach(project -> add(link(project)));
        }
    }

    private List<ProjectName> others(ProjectContent content) {
        return finder.apply(content).stream()
                .filter(project -> !project.code().equals(own))
                .toList();
    }

    private static Anchor link(ProjectName project) {
        var link = new Anchor(
                Lang.path("projects/" + project.code()), project.name().in(Lang.current()) + " · " + project.code());
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
