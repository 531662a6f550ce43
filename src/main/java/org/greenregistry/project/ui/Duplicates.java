package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.greenregistry.kernel.Folded;
import org.greenregistry.project.ProjectName;
import org.greenregistry.project.ProjectService;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Beneath the name, projects of the book it may mean too. A note, never a refusal. */
class Duplicates extends Span {

    private static final PageRequest FEW = PageRequest.of(0, 4);

    /** One word is in too many names to say anything. */
    private static final int WORDS = 2;

    private final ProjectService projects;
    private final @Nullable String own;
    private String looked = "";

    /** @param own code of the project being written, where it is in the book */
    Duplicates(ProjectService projects, @Nullable String own) {
        this.projects = projects;
        this.own = own;
        addClassName("gap");
    }

    void follow(@Nullable String name) {
        var typed = name == null ? "" : name;
        if (typed.equals(looked)) {
            return;
        }
        looked = typed;
        removeAll();
        var like = Folded.words(typed).size() < WORDS ? List.<ProjectName>of() : others(typed);
        if (!like.isEmpty()) {
            add(new Span(Words.text("project.duplicates")));
            like.forEach(project -> add(link(project)));
        }
    }

    private List<ProjectName> others(String typed) {
        return projects.find(typed, FEW).stream()
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
