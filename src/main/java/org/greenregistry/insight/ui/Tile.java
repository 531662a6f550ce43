package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.insight.Figure;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The frame of one figure: name, numbers that open their rows, and how they are counted. */
final class Tile {

    private final HtmlContainer content;
    private final Locale locale;
    private final String name;

    Tile(String key, Locale locale) {
        this.locale = locale;
        name = Wording.text(locale, key);
        content = Tags.tag("article", "tile", Tags.said("h3", "tile-name", name));
    }

    /** A number that opens its rows; of nothing it opens none. */
    static Component number(OverviewUrl url, Figure figure, String text, Locale locale) {
        return figure.isNothing()
                ? Tags.span("tile-number", text)
                : Tags.link("tile-number", url.rows(figure.rows(), locale), text);
    }

    /** The tile's own number, from which a manager may ask a colleague to do something. */
    Tile main(OverviewUrl url, Figure figure, String text) {
        content.add(number(url, figure, text, locale));
        if (!figure.isNothing() && Actor.current().is(Role.MANAGER)) {
            content.add(Tags.link(
                    "tile-assign",
                    AssignView.href(name + ": " + text, url.rows(figure.rows(), Lang.VIETNAMESE), locale),
                    Wording.text(locale, "assignment.give")));
        }
        return this;
    }

    Tile add(Component... parts) {
        content.add(parts);
        return this;
    }

    Tile line(String classes, String text) {
        content.add(Tags.said("p", classes, text));
        return this;
    }

    Tile note(String key, Object... arguments) {
        return line("tile-note", Wording.text(locale, key, arguments));
    }

    /** How it is counted and what is left out, one click away. */
    Tile how(String key, Component... leftOut) {
        var more = Tags.tag(
                "details",
                "tile-how",
                Tags.said("summary", "", Wording.text(locale, "insight.how")),
                Tags.said("p", "", Wording.text(locale, key)));
        more.add(leftOut);
        content.add(more);
        return this;
    }

    HtmlContainer done() {
        return content;
    }
}
