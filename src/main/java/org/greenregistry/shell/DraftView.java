package org.greenregistry.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of the draft that the address names in its part {@code :draft}. */
public abstract class DraftView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** In addresses: path of the value to begin with. */
    private static final String AT = "at";

    private final String namelessKey;
    private @Nullable FormPage<?> page;

    /** @param namelessKey translation key of what a draft without a name is called */
    protected DraftView(String namelessKey) {
        this.namelessKey = namelessKey;
    }

    /** The form of {@code draft}; {@code nameless} is its title until it has a name. */
    protected abstract FormPage<?> form(UUID draft, String nameless);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = form(draft(event), getTranslation(namelessKey));
        getContent().removeAll();
        getContent().add(page);
        event.getLocation().getQueryParameters().getSingleParameter(AT).ifPresent(page::lead);
    }

    /** What is no id is not found, like the id of no draft. */
    public static UUID draft(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("draft").orElse(""));
        } catch (IllegalArgumentException typed) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return page == null ? getTranslation(namelessKey) : page.title();
    }
}
