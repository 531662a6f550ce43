package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What a form that was sent is answered with. */
@Component
class SentPage implements PublicForm {

    static final String PATH = "sent/";

    private static final Slip FORGOTTEN = Slip.answer("opportunity.sent");

    private final Slips slips;

    SentPage(Slips slips) {
        this.slips = slips;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.startsWith(PATH)) {
            return Optional.empty();
        }
        var slip = slips.find(path.substring(PATH.length())).orElse(FORGOTTEN);
        var title = Wording.text(locale, slip.key(), slip.arguments().toArray());
        var more = new Paragraph(
                Wording.text(locale, slip.key() + ".more", slip.arguments().toArray()));
        more.addClassName("lead");
        var heading = new H1(title);
        var back = Tags.link("", Lang.path(locale, "projects"), Wording.text(locale, "opportunity.sent.list"));
        return Optional.of(Made.of(title, new Div(heading, more, back)));
    }
}
