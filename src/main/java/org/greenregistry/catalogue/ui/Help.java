package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.reference.Glossary;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What a word means, one press away: the browser shows it without script and hides it again. */
final class Help {

    private Help() {}

    /** What a stage means for the reader. */
    static HtmlContainer stage(Stage stage, Locale locale) {
        return of(
                "stage",
                Marks.word(stage, locale),
                Wording.text(locale, "catalogue.stage.means." + stage),
                "field-status",
                locale);
    }

    static HtmlContainer capital(CapitalKind kind, Locale locale) {
        return switch (kind) {
            case CONTRIBUTED_VN, CONTRIBUTED_FOREIGN -> term("capital-contributed", locale);
            default -> term("capital-" + kind.name().toLowerCase(Locale.ROOT), locale);
        };
    }

    /** @param code of the glossary */
    static HtmlContainer term(String code, Locale locale) {
        var term = Glossary.term(code);
        return of(code, term.name().in(locale), term.meaning().in(locale), code, locale);
    }

    private static HtmlContainer of(String id, String word, String meaning, String anchor, Locale locale) {
        var button = Tags.said("button", "help-button", "?");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", "help-" + id)
                .setAttribute("aria-label", Wording.text(locale, "catalogue.help", word));
        var more = Tags.link("", Lang.path(locale, "glossary") + "#" + anchor, Wording.text(locale, "glossary.title"));
        more.getElement().setAttribute("router-ignore", true);
        var box = Tags.tag("span", "help-box", Tags.span("strong", word), Tags.span("", meaning), more);
        box.setId("help-" + id);
        box.getElement().setAttribute("popover", "auto");
        return Tags.tag("span", "help", button, box);
    }
}
