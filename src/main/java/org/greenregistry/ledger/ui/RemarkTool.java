package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A pencil that opens a field for one remark. */
class RemarkTool extends Composite<Div> {

    private static final int LONGEST = 1000;

    private final TextArea text = new TextArea();
    private final Button pencil;

    /** @param about the label of the field the remark is about */
    RemarkTool(String about, Consumer<String> written) {
        pencil = new Button(VaadinIcon.PENCIL.create(), click -> open());
        pencil.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        pencil.setAriaLabel(getTranslation("ledger.remark") + ": " + about);
        pencil.setTooltipText(getTranslation("ledger.remark"));
        text.setLabel(getTranslation("ledger.remark"));
        text.setAriaLabel(getTranslation("ledger.remark") + ": " + about);
        text.setMaxLength(LONGEST);
        text.setMaxRows(6);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setVisible(false);
        text.addClassName("field");
        text.addValueChangeListener(change -> written.accept(change.getValue()));
        getContent().addClassName("remark");
        getContent().add(pencil, text);
    }

    private void open() {
        text.setVisible(true);
        text.focus();
    }
}
