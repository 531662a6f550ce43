package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.dossier.Gaps;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Recommendations;
import org.greenregistry.dossier.StageGraph;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.FormState;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;
import org.jspecify.annotations.Nullable;

/** All sections of a project's form, in the order of the certificate. */
class ProjectBody implements FormBody<ProjectContent> {

    private final UUID draft;
    private final @Nullable String code;
    private final ProjectForms forms;
    private final ProjectContent opened;
    private final List<FormSection> sections = new ArrayList<>();
    private final Inputs inputs;
    private final FormSection opportunity;
    private final FormSection history;
    private final GapNotes gaps;
    private final Button excuse;
    private final Button move;
    private final Button event;
    private final Optional<Anchor> copy;
    private final Likeness likeness;
    private final SiteEntry place;
    private @Nullable RecordFields<ProjectContent> fields;

    ProjectBody(
            UUID draft,
            Inputs inputs,
            FormState<ProjectContent> state,
            Rewriter<ProjectContent> rewriter,
            ProjectForms forms) {
        var content = state.content();
        this.draft = draft;
        this.code = state.code();
        this.forms = forms;
        opened = content;
        this.inputs = inputs;
        var makers = new ProjectMakers(forms, this::present).make();
        var form = FormPart.root(inputs, "project", ProjectContent.class);
        fields = new RecordFields<>(form, content, makers);
        gaps = new GapNotes(inputs, form, makers, content.gaps());
        excuse = new Button("", click -> {
            var excused = value().excused(ValueGap.NOT_YET_ENTERED);
            rewriter.rewrite(excused, Words.text("project.gaps.excused"));
        });
        move = new Button(
                Words.text("project.steps.move"), click -> new StageDialog(value(), inputs, makers, rewriter).open());
        event = new Button(
                Words.text("project.events.record"),
                click -> new EventDialog(value(), makers, forms.formats(), rewriter).open());
        copy = Optional.ofNullable(state.code())
                .map(code -> new Anchor(Lang.path("work/projects/copy/" + code), Words.text("project.copy")));
        likeness = new Likeness(forms.projects(), state.code(), inputs);
        if (!form.isReadOnly()) {
            var first = fields.input("name.vi", String.class);
            first.hint(Words.text("project.row.help"));
            RowPaste.into(first.field(), this::value, rewriter);
        }
        wide(fields.input("section", String.class));
        wide(fields.input("parent", UUID.class));
        MoneyEcho.beneath(fields, "opportunity.landPrice", "opportunity.landCurrency", "", forms.formats());
        add("form.name", "name", "category", "regime", "section", "activities", "parent");
        add("purpose", "purpose");
        add("opening", "opening").help(Words.text("project.opening.help"));
        add("licences", "licences");
        add("parties", "parties");
        add("capital", "capital", "rate").help(Words.text("project.capital.help"));
        add("site", "site");
        place = new SiteEntry(fields, form, forms, state.code());
        inputs.annotate("site.system", place);
        add("term", "term", "milestones", "jobs");
        opportunity = add("opportunity", "opportunity");
        add("claims", "claims").help(Words.text("project.claims.help"));
        add("indicators", "indicators", "frame");
        add("digital", "digital");
        add("partners", "partners", "transfers", "research", "dependencies");
        history = add("steps", "steps", "events", "hold");
        add("obstacles", "obstacles", "progress");
        add("documents", "documents", "sources");
        add("form.note", "note").help(Words.text("project.note.help"));
    }

    /** Names too long for half a line. */
    private static void wide(Input<?> input) {
        input.field().getElement().getClassList().add("wide");
    }

    private FormSection add(String key, String... components) {
        var section = new FormSection("project." + key, fields().fields(components));
        sections.add(section);
        return section;
    }

    private RecordFields<ProjectContent> fields() {
        return Objects.requireNonNull(fields);
    }

    /** While the form is being made, what it was opened with. */
    private ProjectContent present() {
        return fields == null ? opened : value();
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
        return Gaps.withoutAnswered(ProjectContentBuilder.builder(fields().value())
                .gaps(gaps.value())
                .build());
    }

    @Override
    public Optional<Anchor> preview() {
        return Optional.of(new Anchor(Lang.path("work/projects/" + draft + "/preview"), Words.text("project.preview")));
    }

    @Override
    public List<String> recommended() {
        return Recommendations.of(value());
    }

    @Override
    public List<FormNote> hints() {
        return forms.hints(value(), code);
    }

    @Override
    public List<Component> tools() {
        return Stream.<Component>concat(Stream.of(event, move), copy.stream()).toList();
    }

    @Override
    public List<Component> remedies() {
        return List.of(excuse);
    }

    @Override
    public void follow() {
        var content = value();
        var open = Gaps.unexplained(content).size();
        excuse.setText(Words.text("project.gaps.excuse", open));
        excuse.setVisible(open > 0);
        gaps.follow(content);
        inputs.require(content.asked());
        place.follow(content.site());
        likeness.follow(content);
        opportunity.setVisible(Relevance.ofOpportunity(content));
        history.setVisible(Relevance.ofHistory(content));
        inputs.setVisible("licences.certificate", Relevance.ofCertificate(content));
        inputs.setVisible("licences.inPrinciple", Relevance.ofInPrinciple(content));
        move.setVisible(!StageGraph.next(content).isEmpty());
        event.setVisible(content.stage() != null);
    }
}
