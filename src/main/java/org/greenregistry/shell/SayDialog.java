package org.greenregistry.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a few sentences that must not be missing. If they are refused, what was typed stays. */
public final class SayDialog extends Dialog {

    private final TextArea words;
    private final Keys keys;
    private final Consumer<String> say;

    /** Translation keys: of the title, what comes of it, the field, the button, and what is said once it is sent. */
    public record Keys(String title, String more, String field, String send, String sent) {}

    public SayDialog(Keys keys, Consumer<String> say) {
        this.keys = keys;
        this.say = say;
        words = Fields.area(keys.field());
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(2000);
        var send = new Button(getTranslation(keys.send()), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(getTranslation(keys.title()));
        add(new Paragraph(getTranslation(keys.more())), words);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), send);
    }

    /**
     * Asks why a record should leave the book; a reviewer then decides.
     *
     * @param key of the title; with {@code .more} appended of what comes of it
     */
    public static SayDialog withdrawal(String key, Consumer<String> propose) {
        return new SayDialog(
                new Keys(key, key + ".more", "record.withdraw.reason", "record.withdraw.send", "record.withdraw.sent"),
                propose);
    }

    private void send() {
        if (words.getValue().isBlank()) {
            words.setInvalid(true);
            words.setErrorMessage(getTranslation("shell.required"));
            words.focus();
            return;
        }
        say.accept(words.getValue().strip());
        close();
        Notification.show(getTranslation(keys.sent()), 5000, Notification.Position.BOTTOM_CENTER);
    }
}
