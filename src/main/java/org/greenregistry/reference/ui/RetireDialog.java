package org.greenregistry.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.Retirement;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;

/** Asks how a code ends; what is valid is said by {@link Retirement}. */
class RetireDialog extends Dialog {

    private final DraftBinder<Retirement> binder = new DraftBinder<>(Retirement.class);
    private final Consumer<Retirement> retire;

    /**
     * @param successors codes that may take over
     * @param retire throws what the service throws; the dialog then stays open with what was typed
     */
    RetireDialog(Code code, List<String> successors, CodeLists codes, Consumer<Retirement> retire) {
        this.retire = retire;
        setHeaderTitle(getTranslation("reference.retire.label", code.code()));
        setCloseOnOutsideClick(false);
        var lastDay = Fields.date("reference.field.lastDay");
        var successor = Fields.choice(
                "reference.field.successor",
                successors,
                other -> other + " – " + codes.name(code.list(), other, Lang.current()));
        successor.setClearButtonVisible(true);
        var reason = Fields.area("reference.field.reason");
        binder.bind(lastDay, "lastDay");
        binder.bind(successor, "successor");
        binder.bind(reason, "reason");
        var form = new Div(new Paragraph(getTranslation("reference.retire.more")), lastDay, successor, reason);
        form.addClassNames("section", "narrow-form");
        add(form);
        var button = new Button(getTranslation("reference.retire"), click -> retire());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), button);
    }

    private void retire() {
        binder.read().ifPresent(asked -> {
            retire.accept(asked);
            close();
        });
    }
}
