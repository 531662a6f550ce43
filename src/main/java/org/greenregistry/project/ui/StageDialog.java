package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.StageGraph;
import org.greenregistry.dossier.Transition;
import org.greenregistry.shell.FaultLinks;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormBody.Rewriter;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.Inputs;
import org.jspecify.annotations.Nullable;

/** Moves a project on: offers the steps its stage has, asks for what the chosen one needs. */
class StageDialog extends AskDialog {

    private final ProjectContent content;
    private final Inputs form;
    private final FieldMakers makers;
    private final Rewriter<ProjectContent> rewriter;
    private final Div chosen = new Div();
    private @Nullable StepFields fields;

    /** @param form where what the step needs elsewhere is filled */
    StageDialog(ProjectContent content, Inputs form, FieldMakers makers, Rewriter<ProjectContent> rewriter) {
        super(Words.text("project.steps.title"), Words.text("project.steps.take"));
        this.content = content;
        this.form = form;
        this.makers = makers;
        this.rewriter = rewriter;
        var steps = new RadioButtonGroup<Transition>(
                Words.text("project.steps.now", Words.text("project.opening.stage." + content.stage())));
        steps.setItems(StageGraph.next(content));
        steps.setItemLabelGenerator(StepFields::name);
        steps.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        steps.addValueChangeListener(change -> choose(change.getValue()));
        setReady(false);
        add(steps, chosen);
    }

    private void choose(Transition edge) {
        fields = new StepFields(edge, content, makers, this::links);
        chosen.removeAll();
        chosen.add(fields);
        setReady(true);
    }

    private Component links(List<FormNote> elsewhere) {
        var links = new FaultLinks(form, this::close);
        links.show(elsewhere);
        return links;
    }

    @Override
    void act() {
        if (fields == null) {
            return;
        }
        fields.checked().ifPresent(recorded -> {
            close();
            rewriter.rewrite(recorded.change().apply(content), Words.text("project.steps.taken", recorded.said()));
        });
    }
}
