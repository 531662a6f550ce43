package org.greenregistry.project.ui;

import java.util.ArrayList;
import java.util.List;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.project.ProjectName;
import org.greenregistry.project.ProjectService;
import org.greenregistry.shell.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * Tells while one types that the book may have the project already: by name, by the numbers of its papers, by its
 * place.
 */
class Likeness {

    private static final PageRequest FEW = PageRequest.of(0, 4);

    /** One word is in too many names to say anything. */
    private static final int WORDS = 2;

    /** Shorter numbers are parts of others. */
    private static final int DIGITS = 5;

    private final List<Duplicates> notes = new ArrayList<>();
    private final ProjectService projects;

    /** @param own code of the project being written, where it is in the book */
    Likeness(ProjectService projects, @Nullable String own, Inputs inputs) {
        this.projects = projects;
        inputs.annotate("name.vi", note(new Duplicates("project.duplicates", Likeness::name, this::called, own)));
        inputs.annotate(
                "licences.certificate.number",
                note(new Duplicates(
                        "project.duplicates.certificate",
                        content -> number(content.licences().certificate().number()),
                        content -> numbered(content.licences().certificate().number()),
                        own)));
        inputs.annotate(
                "licences.enterpriseCode",
                note(new Duplicates(
                        "project.duplicates.enterprise",
                        content -> number(content.licences().enterpriseCode()),
                        content -> numbered(content.licences().enterpriseCode()),
                        own)));
        inputs.annotate(
                "site.plot",
                note(new Duplicates(
                        "project.duplicates.plot",
                        content -> content.site().plot() + " " + content.site().park(),
                        content -> projects.onPlotOf(content.site(), FEW),
                        own)));
        inputs.annotate(
                "site.point",
                note(new Duplicates(
                        "project.duplicates.near",
                        content -> content.site().point(),
                        content -> near(content.site().point()),
                        own)));
    }

    void follow(ProjectContent content) {
        notes.forEach(note -> note.follow(content));
    }

    private Duplicates note(Duplicates note) {
        notes.add(note);
        return note;
    }

    private static @Nullable String name(ProjectContent content) {
        var name = content.name().vi();
        return name == null || Folded.words(name).size() < WORDS ? null : name;
    }

    private List<ProjectName> called(ProjectContent content) {
        return projects.find(String.valueOf(content.name().vi()), FEW);
    }

    private List<ProjectName> near(@Nullable GeoPoint point) {
        return point == null ? List.of() : projects.near(point, FEW);
    }

    private static @Nullable String number(@Nullable String written) {
        return written == null || written.chars().filter(Character::isDigit).count() < DIGITS ? null : written;
    }

    private List<ProjectName> numbered(@Nullable String written) {
        return projects.withNumber(String.valueOf(written), FEW);
    }
}
