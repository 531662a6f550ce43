package org.greenregistry.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.greenregistry.place.BoundaryInput;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.place.BoundarySet;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.FileDrop;
import org.greenregistry.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Asks for a file and where it comes from; shows what it would do, and then does it. */
class BoundaryForm extends Div {

    private final DraftBinder<BoundaryInput> binder = new DraftBinder<>(BoundaryInput.class);
    private final BoundaryService boundaries;
    private final Formats formats;
    private final Consumer<BoundarySet> done;
    private final Div outcome = new Div();
    private byte @Nullable [] file;

    /** @param done is told what was taken in */
    BoundaryForm(BoundaryService boundaries, Formats formats, Consumer<BoundarySet> done) {
        this.boundaries = boundaries;
        this.formats = formats;
        this.done = done;
        var source = Fields.text("place.boundary.field.source");
        source.setHelperText(getTranslation("place.boundary.field.source.help"));
        var licence = Fields.text("place.boundary.field.licence");
        var decision = Fields.text("place.boundary.field.decision");
        var decidedOn = Fields.date("place.boundary.field.decidedOn");
        var validFrom = Fields.date("place.boundary.field.validFrom");
        validFrom.setHelperText(getTranslation("place.boundary.field.validFrom.help"));
        binder.bind(source, "source");
        binder.bind(licence, "licence");
        binder.bind(decision, "decision");
        binder.bind(decidedOn, "decidedOn");
        binder.bind(validFrom, "validFrom");
        binder.addValueChangeListener(change -> outcome.removeAll());
        var fields = new Div(source, licence, decision, decidedOn, validFrom);
        fields.addClassName("boundary-fields");
        var help = new Paragraph(getTranslation("place.boundary.file.help", BoundaryService.MOST_BYTES >> 20));
        help.addClassNames("muted", "small");
        var check = new Button(getTranslation("place.boundary.check"), click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        outcome.addClassName("section");
        outcome.getElement().setAttribute("role", "status");
        addClassNames("section", "boundary-form");
        add(
                new H2(getTranslation("place.boundary.new")),
                fields,
                help,
                new FileDrop(BoundaryService.MOST_BYTES, this::take, ".geojson", ".json"),
                check,
                outcome);
    }

    private void take(String name, byte[] bytes) {
        file = bytes;
        outcome.removeAll();
    }

    /** The dry run. */
    private void check() {
        outcome.removeAll();
        binder.read().ifPresent(input -> {
            var bytes = file;
            if (bytes == null) {
                var absent = new Paragraph(getTranslation("place.boundary.file.absent"));
                absent.addClassName("file-problem");
                outcome.add(absent);
            } else {
                outcome.add(new BoundaryOutcome(
                        boundaries.plan(input, bytes), formats, () -> done.accept(boundaries.adopt(input, bytes))));
            }
        });
    }
}
