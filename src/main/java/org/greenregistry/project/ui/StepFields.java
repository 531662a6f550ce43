package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Step;
import org.greenregistry.dossier.StepBuilder;
import org.greenregistry.dossier.Transition;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordForm;
import org.jspecify.annotations.Nullable;

/** One step of the stage graph: what its guards need, and what every step may say. */
class StepFields extends ActFields {

    private static final String STEP = "step.";
    private static final List<String> FIELDS =
            List.of("on", "number", "authority", "cause", "extent", "selection", "reason", "until", "proof");

    private final ProjectContent content;
    private final Transition edge;
    private final RecordForm<Step> fields;

    /** @param elsewhere shows what the step needs in other parts of the project */
    StepFields(
            Transition edge,
            ProjectContent content,
            FieldMakers makers,
            Function<List<FormNote>, Component> elsewhere) {
        this.content = content;
        this.edge = edge;
        var step = StepBuilder.builder()
                .id(UUID.randomUUID().toString().substring(0, 8))
                .to(edge.to())
                .build();
        var missing = edge.missing(content, step);
        fields = new RecordForm<>("project.steps", step, makers, asked(edge.to(), missing));
        add(fields);
        var others = missing.stream()
                .filter(path -> !path.startsWith(STEP))
                .map(path -> new FormNote(path, Words.text("shell.required")))
                .toList();
        if (!others.isEmpty()) {
            add(new Paragraph(Words.text("project.steps.elsewhere")), elsewhere.apply(others));
        }
    }

    static String name(Transition edge) {
        return edge.action().in(Lang.current()) + " → " + Words.text("project.opening.stage." + edge.to());
    }

    private static List<String> asked(Stage to, List<String> missing) {
        return FIELDS.stream()
                .filter(field -> field.equals("on")
                        || field.equals("proof")
                        || (field.equals("until") && to == Stage.SUSPENDED)
                        || missing.contains(STEP + field))
                .toList();
    }

    @Override
    Optional<Recorded> checked(@Nullable Document scan) {
        return fields.checked(step -> missing(proven(step, scan)))
                .map(step -> proven(step, scan))
                .map(step -> new Recorded(
                        project -> with(added(project, step), scan, step.number(), step.on(), step.authority()),
                        edge.action().in(Lang.current())));
    }

    private static Step proven(Step step, @Nullable Document scan) {
        return scan == null ? step : StepBuilder.builder(step).proof(scan.id()).build();
    }

    private static ProjectContent added(ProjectContent project, Step step) {
        return ProjectContentBuilder.builder(project)
                .steps(Stream.concat(project.steps().stream(), Stream.of(step)).toList())
                .build();
    }

    @Override
    DocumentKind paper() {
        return DocumentKind.DECISION;
    }

    private List<FormNote> missing(Step step) {
        return edge.missing(content, step).stream()
                .filter(path -> path.startsWith(STEP))
                .map(path -> path.substring(STEP.length()))
                .map(field -> new FormNote(
                        field.equals("reason") ? "reason.vi" : field,
                        Words.text(field.equals("on") && step.on() != null ? "project.steps.early" : "shell.required")))
                .toList();
    }
}
