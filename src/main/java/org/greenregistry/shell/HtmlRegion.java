package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/**
 * A part of a page that is plain HTML before Vaadin runs the page and after. A live region hands its HTML to the
 * browser and forgets it: a visitor who browses long lists costs the server next to nothing, and what is not touched by
 * a change keeps its focus and its folds.
 */
@JsModule("./region.ts")
public final class HtmlRegion extends Div {

    private final boolean live;

    /** @param live whether Vaadin runs the page */
    public HtmlRegion(String classes, boolean live) {
        this.live = live;
        if (!classes.isEmpty()) {
            addClassNames(classes.split(" "));
        }
    }

    /** Shows {@code parts} and nothing else. They must be plain elements, without listeners. */
    public void show(Component... parts) {
        if (live) {
            getElement().executeJs("window.registryShow(this, $0)", PublicPage.html(parts));
        } else {
            removeAll();
            add(parts);
        }
    }
}
