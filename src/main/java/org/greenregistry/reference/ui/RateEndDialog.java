package org.greenregistry.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.greenregistry.reference.ExchangeRate;
import org.greenregistry.reference.RateEnd;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;

/** Asks how a rate ends; what is valid is said by {@link RateEnd}. */
class RateEndDialog extends Dialog {

    private final DraftBinder<RateEnd> binder = new DraftBinder<>(RateEnd.class);
    private final Consumer<RateEnd> end;

    /** @param end throws what the service throws; the dialog then stays open with what was typed */
    RateEndDialog(ExchangeRate rate, Formats formats, Consumer<RateEnd> end) {
        this.end = end;
        setHeaderTitle(getTranslation("rate.end.label", rate.pair(), formats.date(rate.from())));
        setCloseOnOutsideClick(false);
        var lastDay = Fields.date("reference.field.lastDay");
        var reason = Fields.area("reference.field.reason");
        binder.bind(lastDay, "lastDay");
        binder.bind(reason, "reason");
        var form = new Div(new Paragraph(getTranslation("rate.end.more")), lastDay, reason);
        form.addClassNames("section", "narrow-form");
        add(form);
        var button = new Button(getTranslation("rate.end"), click -> end());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), button);
    }

    private void end() {
        binder.read().ifPresent(asked -> {
            end.accept(asked);
            close();
        });
    }
}
