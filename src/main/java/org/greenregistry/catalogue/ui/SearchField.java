package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** The search box and its button, for a form with GET. */
final class SearchField {

    private SearchField() {}

    static HtmlContainer input(Locale locale) {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", "search");
        input.getElement().setAttribute("name", "q");
        input.getElement().setAttribute("maxlength", "200");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("enterkeyhint", "search");
        input.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.search.label"));
        input.getElement().setAttribute("placeholder", Wording.text(locale, "catalogue.search.hint"));
        return input;
    }

    static HtmlContainer button(Locale locale) {
        var button = Tags.said("button", "", Wording.text(locale, "catalogue.search"));
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    /** Leads to the list. */
    static HtmlContainer form(Locale locale, String classes) {
        var form = Tags.tag("form", classes);
        form.getElement().setAttribute("method", "get");
        form.getElement().setAttribute("action", Lang.path(locale, "projects"));
        form.getElement().setAttribute("role", "search");
        return form;
    }

    static void show(HtmlContainer input, String value) {
        input.getElement().setAttribute("value", value);
        input.getElement().setProperty("value", value);
    }
}
