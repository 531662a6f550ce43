package org.greenregistry.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives every page the language of its address, before any of its views exists. */
@Component
class Languages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(begin -> begin.getUI().addBeforeEnterListener(new Choice()));
    }

    /** First of all listeners: whoever refuses the page does it in its language. */
    @ListenerPriority(1000)
    private static class Choice implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            var locale = Lang.of(event.getLocation().getPath());
            var page = event.getUI();
            if (!page.getLocale().equals(locale)) {
                page.setLocale(locale);
            }
            speak(page);
        }

        private static void speak(UI page) {
            var locale = page.getLocale();
            page.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
            page.getReconnectDialogConfiguration().setDialogText(Wording.text(locale, "shell.connection.lost"));
            page.getReconnectDialogConfiguration().setDialogTextGaveUp(Wording.text(locale, "shell.connection.gone"));
        }
    }
}
