package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.StageGraph;
import org.greenregistry.dossier.Step;
import org.greenregistry.dossier.StepBuilder;
import org.greenregistry.dossier.Transition;
import org.greenregistry.shell.FaultLinks;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormBody.Rewriter;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordForm;
import org.jspecify.annotations.Nullable;

/** Moves a project on: offers the steps its stage has, asks for what the chosen one needs. */
class StageDialog extends AskDialog {

    private static final String STEP = "step.";
    private static final List<String> FIELDS =
            List.of("on", "number", "authority", "cause", "extent", "selection", "reason", "until", "proof");

    private final ProjectContent content;
    private final Inputs form;
    private final FieldMakers makers;
    private final Rewriter<ProjectContent> rewriter;
    private final Div chosen = new Div();
    private @Nullable Transition edge;
    private @Nullable RecordForm<Step> fields;

    /** @param form where what the step needs elsewhere is filled */
    StageDialog(ProjectContent content, Inputs form, FieldMakers makers, Rewriter<ProjectContent> rewriter) {
        super(Words.text("project.steps.move"), Words.text("project.steps.take"));
        this.content = content;
        this.form = form;
        this.makers = makers;
        this.rewriter = rewriter;
        var steps = new RadioButtonGroup<Transition>(
                Words.text("project.steps.now", Words.text("project.opening.stage." + content.stage())));
        steps.setItems(StageGraph.next(content));
        steps.setItemLabelGenerator(StageDialog::name);
        steps.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        steps.addValueChangeListener(change -> choose(change.getValue()));
        setReady(false);
        add(steps, chosen);
    }

    private static String name(Transition edge) {
        return edge.action().in(Lang.current()) + " → " + Words.text("project.opening.stage." + edge.to());
    }

    private void choose(Transition transition) {
        var step = StepBuilder.builder()
                .id(UUID.randomUUID().toString().substring(0, 8))
                .to(transition.to())
                .build();
        var missing = transition.missing(content, step);
        edge = transition;
        fields = new RecordForm<>("project.steps", step, makers, asked(transition.to(), missing));
        chosen.removeAll();
        chosen.add(fields);
        var elsewhere = missing.stream()
                .filter(path -> !path.startsWith(STEP))
                .map(path -> new FormNote(path, Words.text("shell.required")))
                .toList();
        if (!elsewhere.isEmpty()) {
            var links = new FaultLinks(form, this::close);
            links.show(elsewhere);
            chosen.add(new Paragraph(Words.text("project.steps.elsewhere")), links);
        }
        setReady(true);
    }

    /** What the guards need, and what every step may say. */
    private static List<String> asked(Stage to, List<String> missing) {
        return FIELDS.stream()
                .filter(field -> field.equals("on")
                        || field.equals("proof")
                        || (field.equals("until") && to == Stage.SUSPENDED)
                        || missing.contains(STEP + field))
                .toList();
    }

    @Override
    void act() {
        if (edge == null || fields == null) {
            return;
        }
        var taken = edge;
        fields.checked(step -> missing(taken, step)).ifPresent(step -> {
            close();
            var steps = Stream.concat(content.steps().stream(), Stream.of(step)).toList();
            rewriter.rewrite(
                    ProjectContentBuilder.builder(content).steps(steps).build(),
                    Words.text("project.steps.taken", taken.action().in(Lang.current())));
        });
    }

    private List<FormNote> missing(Transition transition, Step step) {
        return transition.missing(content, step).stream()
                .filter(path -> path.startsWith(STEP))
                .map(path -> path.substring(STEP.length()))
                .map(field -> new FormNote(
                        field.equals("reason") ? "reason.vi" : field,
                        Words.text(field.equals("on") && step.on() != null ? "project.steps.early" : "shell.required")))
                .toList();
    }
}
