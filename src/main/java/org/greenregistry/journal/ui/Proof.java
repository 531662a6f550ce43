package org.greenregistry.journal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.JournalService;
import org.greenregistry.shell.Formats;

/**
 * The head of the chain; an auditor may have the whole book read and is told the first fault, or that there is none.
 */
class Proof extends Composite<Div> {

    private final JournalService journal;
    private final Paragraph result = new Paragraph();
    private final UnorderedList redacted = new UnorderedList();

    Proof(JournalService journal, Formats formats) {
        this.journal = journal;
        var head = journal.head();
        var state =
                new Paragraph(getTranslation("journal.head", head.entries(), head.hash(), formats.dateTime(head.at())));
        state.addClassNames("hash", "small");
        result.getElement().setAttribute("role", "status");
        result.addClassName("proof-result");
        getContent().addClassNames("panel", "section", "proof");
        getContent().add(state);
        if (Actor.current().is(Role.AUDITOR)) {
            var verify = new Button(getTranslation("journal.verify"));
            verify.addThemeVariants(ButtonVariant.PRIMARY);
            verify.setDisableOnClick(true);
            verify.addClickListener(click -> verify(verify));
            redacted.addClassName("small");
            getContent().add(verify, result, redacted);
        }
    }

    private void verify(Button button) {
        try {
            var fault = journal.verify();
            result.setClassName("alarm", fault.isPresent());
            result.setText(fault.map(finding ->
                            getTranslation(finding.key(), finding.arguments().toArray()))
                    .orElseGet(() -> getTranslation("verify.ok", journal.head().entries())));
            redacted.removeAll();
            journal.redactions()
                    .forEach(act ->
                            redacted.add(new ListItem(getTranslation("verify.redacted", act.number(), act.places()))));
        } finally {
            button.setEnabled(true);
        }
    }
}
