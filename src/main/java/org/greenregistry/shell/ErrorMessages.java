package org.greenregistry.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a service throws into one sentence for the user. Views therefore catch nothing. */
@Component
public class ErrorMessages implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMessages.class);

    ErrorMessages() {}

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(begin -> begin.getSession().setErrorHandler(this::tell));
    }

    /**
     * The sentence; an unexpected fault is logged under a reference the sentence names. A reader who breaks off is no
     * fault.
     */
    public static String sentence(Locale locale, Throwable fault) {
        return switch (fault) {
            case Refusal refusal ->
                Wording.text(locale, refusal.key(), refusal.arguments().toArray());
            case AccessDeniedException denied -> Wording.text(locale, "error.denied");
            case OptimisticLockingFailureException stale -> Wording.text(locale, "error.stale");
            case ConstraintViolationException invalid -> Wording.text(locale, "error.invalid");
            case Throwable cut
            when DisconnectedClientHelper.isClientDisconnectedException(cut) -> {
                LOG.debug("the reader went away before the answer was there", cut);
                yield Wording.text(locale, "shell.connection.gone");
            }
            default -> {
                var reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("unexpected fault {}", reference, fault);
                yield Wording.text(locale, "error.unexpected", reference);
            }
        };
    }

    private void tell(ErrorEvent event) {
        var page = UI.getCurrent();
        var sentence = sentence(Lang.current(), event.getThrowable());
        if (page != null) {
            show(sentence);
        }
    }

    /** Stays until closed: a sentence that vanishes cannot be read aloud or written down. */
    private static void show(String sentence) {
        var note = new Notification();
        var close = new Button(Wording.text(Lang.current(), "shell.close"), click -> note.close());
        var text = new Span(sentence);
        text.addClassName("error-text");
        note.add(text, close);
        note.addClassName("error-note");
        note.addThemeVariants(NotificationVariant.LUMO_ERROR);
        note.setAssertive(true);
        note.setDuration(0);
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        note.open();
    }
}
