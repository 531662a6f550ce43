package org.greenregistry.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * A visitor never meets a session dialog: whatever ended on the server, the same address simply loads again. A session
 * lives long only once a browser runs the page; robots read the plain page and are forgotten within a minute.
 */
@Component
class Sessions implements VaadinServiceInitListener {

    private static final Duration WITHOUT_BROWSER = Duration.ofSeconds(40);

    private final ServletContext server;

    Sessions(ServletContext server) {
        this.server = server;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().setSystemMessagesProvider(Sessions::silent);
        start.getSource().addSessionInitListener(begin -> begin.getSession()
                .getSession()
                .setMaxInactiveInterval(Math.toIntExact(WITHOUT_BROWSER.toSeconds())));
        start.getSource().addUIInitListener(begin -> begin.getUI()
                .getSession()
                .getSession()
                .setMaxInactiveInterval(server.getSessionTimeout() * 60));
    }

    static SystemMessages silent(SystemMessagesInfo reader) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setCookiesDisabledCaption(Wording.text(reader.getLocale(), "shell.cookies"));
        messages.setCookiesDisabledMessage(Wording.text(reader.getLocale(), "shell.cookies.more"));
        return messages;
    }
}
