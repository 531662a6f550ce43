package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.greenregistry.account.MadeToken;
import org.greenregistry.shell.Formats;

/** Shows a token, once: it closes only by its button. */
class MadeTokenDialog extends Dialog {

    MadeTokenDialog(MadeToken token, Formats formats) {
        setHeaderTitle(getTranslation("account.token.made", token.name()));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var shown = new Paragraph(token.text());
        shown.addClassName("api-token");
        var until = new Paragraph(getTranslation("account.code.until", formats.dateTime(token.expiresAt())));
        var copied = new Paragraph();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("account.token.copy"), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", token.text());
            copied.setText(getTranslation("account.code.copied"));
        });
        var close = new Button(getTranslation("account.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("account.token.once")), shown, until, copied);
        getFooter().add(copy, close);
    }
}
