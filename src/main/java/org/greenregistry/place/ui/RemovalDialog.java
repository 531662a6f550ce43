package org.greenregistry.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.greenregistry.place.BoundarySet;
import org.greenregistry.shell.Fields;

/** Asks why boundaries are taken back. */
class RemovalDialog extends Dialog {

    private final TextArea reason = Fields.area("place.boundary.why");
    private final BoundarySet set;
    private final BiConsumer<BoundarySet, String> remove;

    RemovalDialog(BoundarySet set, BiConsumer<BoundarySet, String> remove) {
        this.set = set;
        this.remove = remove;
        setHeaderTitle(getTranslation("place.boundary.remove.label", set.decision()));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        var act = new Button(getTranslation("place.boundary.remove"), click -> act());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("place.boundary.remove.more", set.units())), reason);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), act);
    }

    private void act() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(getTranslation("place.boundary.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        remove.accept(set, reason.getValue());
        close();
    }
}
