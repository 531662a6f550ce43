package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.opportunity.Pace;
import org.greenregistry.opportunity.Target;
import org.greenregistry.opportunity.TargetWords;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Begin to follow a project or a list. */
@Component
class WatchPage implements PublicForm {

    private final TargetWords targets;
    private final Slips slips;

    WatchPage(TargetWords targets, Slips slips) {
        this.targets = targets;
        this.slips = slips;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.equals("watch")) {
            return Optional.empty();
        }
        var target = target(query);
        return Optional.of(target.flatMap(found -> targets.title(found, locale))
                .map(title -> page(target.get(), title, PublicForm.first(query, "again"), locale))
                .orElseGet(() -> none(locale)));
    }

    private static Optional<Target> target(Map<String, List<String>> query) {
        return PublicForm.first(query, "project").map(Target::project);
    }

    private Made page(Target target, String title, Optional<String> again, Locale locale) {
        var heading = Wording.text(locale, "opportunity.watch.title", title);
        var lead = new Paragraph(Wording.text(locale, "opportunity.watch.lead"));
        lead.addClassName("lead");
        var body = new Div(new H1(heading), lead);
        var slip = again.flatMap(slips::find);
        slip.ifPresent(told -> body.add(fault(told, locale)));
        body.add(form(target, slip.map(Slip::typed).orElse(Map.of()), locale));
        body.add(Tags.link("", targets.path(target, locale), Wording.text(locale, "opportunity.back", title)));
        return Made.of(heading, body);
    }

    private static com.vaadin.flow.component.Component form(Target target, Map<String, String> typed, Locale locale) {
        var form = new PlainForm(locale, "watch", typed)
                .hidden("kind", target.kind().name())
                .hidden("target", target.value());
        var known = Actor.current().account() != null;
        if (!known) {
            form.text("address", "email", "email", 254, true);
        }
        form.select(
                "pace",
                Arrays.stream(Pace.values()).map(Pace::name).toList(),
                pace -> Wording.text(locale, "opportunity.pace." + pace));
        if (!known) {
            form.trap();
        }
        var box = new Div(form.submit("opportunity.watch.submit"));
        var note = new Paragraph(Wording.text(locale, known ? "opportunity.watch.known" : "opportunity.watch.privacy"));
        note.addClassNames("muted", "small");
        box.add(note);
        box.addClassName("section");
        return box;
    }

    static Paragraph fault(Slip slip, Locale locale) {
        var words =
                new Paragraph(Wording.text(locale, slip.key(), slip.arguments().toArray()));
        words.addClassName("fault");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    static Made none(Locale locale) {
        var title = Wording.text(locale, "opportunity.target.none");
        return Made.missing(
                title,
                new Div(
                        new H1(title),
                        Tags.link("", Lang.path(locale, "projects"), Wording.text(locale, "opportunity.sent.list"))));
    }
}
