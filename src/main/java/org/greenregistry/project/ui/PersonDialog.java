package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.greenregistry.organisation.PersonDetails;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.RecordForm;

/** Asks for what is to be known of a person, who has a row of his or her own outside every record. */
class PersonDialog extends AskDialog {

    private final RecordForm<PersonDetails> form;
    private final Consumer<PersonDetails> give;

    PersonDialog(PersonDetails known, FieldMakers makers, Consumer<PersonDetails> give) {
        super(Words.text("project.person"), Words.text("project.person.save"));
        this.give = give;
        form = new RecordForm<>(
                "project.person", known, makers, List.of("name", "position", "contact", "organisation"));
        var why = new Paragraph(Words.text("project.person.help"));
        why.addClassNames("muted", "small");
        add(why, form);
    }

    @Override
    void act() {
        form.checked().ifPresent(details -> {
            close();
            give.accept(details);
        });
    }
}
