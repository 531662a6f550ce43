package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;

/** A page of this module, the same before and after Vaadin starts. */
record Made(String title, Div body, int status) {

    static Made of(String title, Div body) {
        body.addClassName("page");
        return new Made(title, body, 200);
    }

    static Made missing(String title, Div body) {
        body.addClassNames("page", "error-page");
        return new Made(title, body, 404);
    }
}
