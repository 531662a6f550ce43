package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.greenregistry.account.OneTimeCode;
import org.greenregistry.shell.Formats;

/** Shows a one-time code, once: it closes only by its button. */
class CodeDialog extends Dialog {

    CodeDialog(OneTimeCode code, Formats formats) {
        setHeaderTitle(getTranslation("account.code.title", code.username()));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var shown = new Paragraph(code.code());
        shown.addClassName("one-time-code");
        var until = new Paragraph(getTranslation("account.code.until", formats.dateTime(code.expiresAt())));
        var copied = new Paragraph();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("account.code.copy"), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", code.code());
            copied.setText(getTranslation("account.code.copied"));
        });
        var close = new Button(getTranslation("account.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("account.code.once")), shown, until, copied);
        getFooter().add(copy, close);
    }
}
