package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * A form as the browser sends it: it works before Vaadin starts and without script. The words of a field stand under
 * {@code opportunity.field.NAME}.
 */
class PlainForm {

    /** Filled by robots only: people do not see it. */
    static final String TRAP = "website";

    private final Locale locale;
    private final Map<String, String> typed;
    private Map<String, String> faults = Map.of();
    private final HtmlContainer form = Tags.tag("form", "plain-form");

    /** @param typed what stands in the fields already, by their names */
    PlainForm(Locale locale, String action, Map<String, String> typed) {
        this.locale = locale;
        this.typed = typed;
        form.getElement().setAttribute("method", "post");
        form.getElement().setAttribute("action", "send/" + action);
        hidden("lang", locale.getLanguage());
    }

    /** @param keys of what is wrong with fields, by their names; said at each that comes after */
    PlainForm faults(Map<String, String> keys) {
        faults = keys;
        return this;
    }

    final PlainForm hidden(String name, String value) {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", "hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        form.add(input);
        return this;
    }

    /** @param autocomplete as HTML names it */
    PlainForm text(String name, String type, String autocomplete, int longest, boolean required) {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", type);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("value", typed.getOrDefault(name, ""));
        return field(name, input, longest, required);
    }

    PlainForm area(String name, int longest) {
        return area(name, longest, true);
    }

    PlainForm area(String name, int longest, boolean required) {
        var input = Tags.said("textarea", "", typed.getOrDefault(name, ""));
        input.getElement().setAttribute("rows", "5");
        return field(name, input, longest, required);
    }

    private PlainForm field(String name, HtmlContainer input, int longest, boolean required) {
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("maxlength", String.valueOf(longest));
        input.getElement().setAttribute("required", required);
        var words = Tags.span("", Wording.text(locale, "opportunity.field." + name));
        var label = Tags.tag("label", "plain-field", words, input);
        if (!required) {
            words.add(Tags.span("muted", " " + Wording.text(locale, "opportunity.optional")));
        }
        form.add(label);
        tell(name, input);
        return this;
    }

    /** What is wrong with a field stands beneath it, and is read with it. */
    private void tell(String name, HtmlContainer input) {
        var key = faults.get(name);
        if (key == null) {
            return;
        }
        var words = Tags.said("p", "fault plain-fault", Wording.text(locale, key));
        words.setId("fault-" + name);
        input.getElement().setAttribute("aria-invalid", "true");
        input.getElement().setAttribute("aria-describedby", "fault-" + name);
        form.add(words);
    }

    PlainForm select(String name, List<String> values, Function<String, String> words) {
        var select = Tags.tag("select", "");
        select.getElement().setAttribute("name", name);
        values.forEach(value -> select.add(option(name, value, words.apply(value))));
        form.add(Tags.tag(
                "label", "plain-field", Tags.span("", Wording.text(locale, "opportunity.field." + name)), select));
        return this;
    }

    private HtmlContainer option(String name, String value, String words) {
        var option = Tags.said("option", "", words);
        option.getElement().setAttribute("value", value);
        option.getElement().setAttribute("selected", value.equals(typed.get(name)));
        return option;
    }

    /** What the sender agrees to, with the box to tick. */
    PlainForm consent(String key) {
        var box = Tags.tag("input", "");
        box.getElement().setAttribute("type", "checkbox");
        box.getElement().setAttribute("name", "consent");
        box.getElement().setAttribute("value", "yes");
        box.getElement().setAttribute("required", true);
        box.getElement().setAttribute("checked", "yes".equals(typed.get("consent")));
        form.add(Tags.tag("label", "plain-consent", box, Tags.span("", Wording.text(locale, key))));
        tell("consent", box);
        form.add(Tags.link("small", Lang.path(locale, PrivacyPage.PATH), Wording.text(locale, "privacy.title")));
        return this;
    }

    /** A field no person sees; whoever fills it gets the usual answer and nothing happens. */
    PlainForm trap() {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", "text");
        input.getElement().setAttribute("name", TRAP);
        input.getElement().setAttribute("tabindex", "-1");
        input.getElement().setAttribute("autocomplete", "off");
        var label = Tags.tag("label", "trap", Tags.span("", Wording.text(locale, "opportunity.trap")), input);
        label.getElement().setAttribute("aria-hidden", "true");
        form.add(label);
        return this;
    }

    HtmlContainer submit(String key) {
        return submit(key, "button primary");
    }

    HtmlContainer submit(String key, String classes) {
        var button = Tags.said("button", classes, Wording.text(locale, key));
        button.getElement().setAttribute("type", "submit");
        form.add(new Div(button));
        return form;
    }
}
