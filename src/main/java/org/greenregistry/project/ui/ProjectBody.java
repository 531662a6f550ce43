package org.greenregistry.project.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;
import org.jspecify.annotations.Nullable;

/** All sections of a project's form, in the order of the certificate. */
class ProjectBody implements FormBody<ProjectContent> {

    private final ProjectContent opened;
    private final List<FormSection> sections = new ArrayList<>();
    private @Nullable RecordFields<ProjectContent> fields;

    ProjectBody(Inputs inputs, ProjectContent content, ProjectForms forms) {
        opened = content;
        var makers = new ProjectMakers(forms, content.category(), this::papers).make();
        var form = FormPart.root(inputs, "project", ProjectContent.class);
        fields = new RecordFields<>(form, content, makers);
        add("form.name", "name", "category", "regime", "section", "activities", "parent");
        add("purpose", "purpose");
        add("opening", "opening").help(Words.text("project.opening.help"));
        add("licences", "licences");
        add("parties", "parties");
        add("capital", "capital", "rate").help(Words.text("project.capital.help"));
        add("site", "site");
        add("term", "term", "milestones", "jobs");
        add("opportunity", "opportunity");
        add("claims", "claims").help(Words.text("project.claims.help"));
        add("indicators", "indicators", "frame");
        add("digital", "digital");
        add("partners", "partners", "transfers", "dependencies");
        add("steps", "steps", "events", "hold");
        add("obstacles", "obstacles", "progress");
        add("documents", "documents", "sources");
        add("form.note", "note", "gaps").help(Words.text("project.note.help"));
    }

    private FormSection add(String key, String... components) {
        var section = new FormSection("project." + key, fields().fields(components));
        sections.add(section);
        return section;
    }

    private RecordFields<ProjectContent> fields() {
        return Objects.requireNonNull(fields);
    }

    /** While the form is being made there are those it was opened with. */
    private List<Document> papers() {
        return fields == null ? opened.documents() : value().documents();
    }

    @Override
    public List<FormSection> sections() {
        return sections;
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(value().name().text().in(Lang.current()), "");
    }

    @Override
    public ProjectContent value() {
        return fields().value();
    }
}
