package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.jspecify.annotations.Nullable;

/** The frame of every page: name it as {@code layout} of a route. */
@AnonymousAllowed
@JsModule("./frame.ts")
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Frame frame;
    private final AuthenticationContext authentication;
    private final Main main = new Main();
    private @Nullable FrameHeader header;
    private @Nullable Locale spoken;

    MainLayout(Frame frame, AuthenticationContext authentication) {
        this.frame = frame;
        this.authentication = authentication;
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("frame");
        // The browser says that somebody is there; the round trip alone keeps the session.
        getElement().addEventListener("registry-present", present -> {});
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = Place.of(
                event.getLocation().getPath(),
                event.getLocation().getQueryParameters().getQueryString());
        if (header != null && place.locale().equals(spoken)) {
            header.show(place);
            return;
        }
        spoken = place.locale();
        header = new FrameHeader(frame, place);
        header.onSignOut(authentication::logout);
        rebuild(header, place.locale());
    }

    private void rebuild(FrameHeader top, Locale locale) {
        getContent().removeAll();
        getContent().add(top);
        if (frame.isDemo()) {
            getContent().add(FrameParts.demoBand(locale));
        }
        getContent().add(main, FrameParts.footer(frame, locale));
        getElement().setAttribute("data-idle", idleWarning(locale));
        getElement().setAttribute("data-stay", Wording.text(locale, "shell.idle.stay"));
        getElement().setAttribute("data-limit", String.valueOf(limit()));
        getElement().setAttribute("data-lost", Wording.text(locale, "shell.connection.lost"));
        getElement().setAttribute("data-back", Wording.text(locale, "shell.connection.back"));
    }

    private static String idleWarning(Locale locale) {
        return Wording.text(locale, "shell.idle");
    }

    /** Seconds without a sign of life after which the session ends; 0 for a visitor, who is never warned. */
    private static int limit() {
        var session = UI.getCurrentOrThrow().getSession().getSession();
        return Actor.current().account() == null ? 0 : session.getMaxInactiveInterval();
    }

    Component main() {
        return main;
    }
}
