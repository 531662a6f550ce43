package org.greenregistry.shell;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A search as a plain form with GET: it works before Vaadin starts and without script.
 *
 * <p>Its words stand under a key: the button, and with {@code .label} and {@code .hint} the box.
 */
public final class SearchField {

    /** Path of the address that answers with suggestions for what is typed. */
    public static final String SUGGESTIONS = "suggestions";

    private static final String SENT = "new URLSearchParams(new FormData(element)).toString()";

    private SearchField() {}

    /** @param path of the list, without language */
    public static HtmlContainer form(Locale locale, String path, String classes) {
        var form = Tags.tag("form", classes);
        form.getElement().setAttribute("method", "get");
        form.getElement().setAttribute("action", Lang.path(locale, path));
        form.getElement().setAttribute("role", "search");
        return form;
    }

    public static HtmlContainer input(Locale locale, String key) {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", "search");
        input.getElement().setAttribute("name", "q");
        input.getElement().setAttribute("maxlength", "200");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("enterkeyhint", "search");
        input.getElement().setAttribute("aria-label", Wording.text(locale, key + ".label"));
        input.getElement().setAttribute("placeholder", Wording.text(locale, key + ".hint"));
        return input;
    }

    /** A box that suggests projects, parks, organisations and places while one types, where there is script. */
    public static HtmlContainer suggesting(Locale locale, String key) {
        var input = input(locale, key);
        input.getElement().setAttribute("data-suggest", SUGGESTIONS + "?lang=" + locale.getLanguage() + "&q=");
        input.getElement().setAttribute("data-suggest-label", Wording.text(locale, key + ".suggestions"));
        input.getElement().setAttribute("data-suggest-found", Wording.text(locale, key + ".suggestions.found"));
        return input;
    }

    public static HtmlContainer button(Locale locale, String key) {
        var button = Tags.said("button", "", Wording.text(locale, key));
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    public static void show(HtmlContainer input, String value) {
        input.getElement().setAttribute("value", value);
        input.getElement().setProperty("value", value);
    }

    /** Tells the query of the form, as the browser would send it, whenever somebody chooses or sends something. */
    public static void onSent(HtmlContainer form, Consumer<String> query) {
        form.getElement()
                .addEventListener(
                        "change",
                        event -> query.accept(event.getEventData().path(SENT).asString("")))
                .addEventData(SENT);
        form.getElement()
                .addEventListener(
                        "submit",
                        event -> query.accept(event.getEventData().path(SENT).asString("")))
                .addEventData(SENT)
                .preventDefault();
    }
}
