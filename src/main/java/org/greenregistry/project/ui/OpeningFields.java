package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;

/** At which stage the project comes into the book. */
class OpeningFields {

    private final Input<Stage> stage;
    private final Input<ReducedDate> on;
    private final Input<String> source;

    OpeningFields(FormPart form, Opening opening) {
        var part = form.part("opening", Opening.class);
        stage = part.choice("stage", List.copyOf(Stage.OPENING), Words.of("project.opening.stage"))
                .show(opening.stage());
        stage.onChange(this::explain);
        on = part.typed("on", Words.DATE).show(opening.on());
        on.hint(Words.text("project.date.hint"));
        source = part.text("source").show(opening.source());
        explain();
    }

    private void explain() {
        var chosen = stage.value();
        stage.hint(
                chosen == null
                        ? ""
                        : Words.text("project.phase." + chosen.phase()) + " · "
                                + Words.text("project.stage.help." + chosen));
    }

    Component[] fields() {
        return new Component[] {stage.field(), on.field(), source.field()};
    }

    Opening value() {
        return new Opening(stage.value(), on.value(), source.value());
    }
}
