package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.opportunity.FollowService;
import org.greenregistry.opportunity.HoursService;
import org.greenregistry.opportunity.Pace;
import org.greenregistry.opportunity.TargetWords;
import org.greenregistry.opportunity.WatchRow;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * What the link of a mail opens: one button that confirms, or everything the reader follows. A program that only looks
 * at the links of a mail confirms and ends nothing.
 */
@org.springframework.stereotype.Component
class FollowPage implements PublicForm {

    static final String PATH = "follow/";

    private final FollowService follow;
    private final HoursService hours;
    private final HoursForm form;
    private final TargetWords targets;

    FollowPage(FollowService follow, HoursService hours, HoursForm form, TargetWords targets) {
        this.follow = follow;
        this.hours = hours;
        this.form = form;
        this.targets = targets;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.startsWith(PATH)) {
            return Optional.empty();
        }
        var key = path.substring(PATH.length());
        return Optional.of(follow.unconfirmed(key)
                .map(watch -> confirm(watch, key, locale))
                .or(() -> follow.watches(key).map(all -> overview(all, key, query.containsKey("begun"), locale)))
                .orElseGet(() -> stale(locale)));
    }

    private Made confirm(WatchRow watch, String key, Locale locale) {
        var title = Wording.text(locale, "opportunity.confirm.title", title(watch, locale));
        var lead = new Paragraph(Wording.text(
                locale, "opportunity.confirm.lead", Wording.text(locale, "opportunity.pace." + watch.pace())));
        lead.addClassName("lead");
        var form = new PlainForm(locale, "confirm", Map.of()).hidden("key", key).submit("opportunity.confirm.submit");
        return Made.of(title, new Div(new H1(title), lead, form));
    }

    private Made overview(List<WatchRow> all, String key, boolean begun, Locale locale) {
        var title = Wording.text(locale, "opportunity.follow.title");
        var body = new Div(new H1(title));
        if (begun) {
            var note = new Paragraph(Wording.text(locale, "opportunity.follow.begun"));
            note.addClassName("note");
            note.getElement().setAttribute("role", "status");
            body.add(note);
        }
        if (all.isEmpty()) {
            body.add(new Paragraph(Wording.text(locale, "opportunity.follow.empty")));
        } else {
            body.add(list(all, new PostedActs(key, locale), locale));
        }
        hours.of(key).ifPresent(chosen -> body.add(form.of(chosen, key, locale)));
        body.add(stopAll(key, locale));
        return Made.of(title, body);
    }

    /** @param acts what stands beside each */
    UnorderedList list(List<WatchRow> all, PostedActs acts, Locale locale) {
        var list = new UnorderedList();
        list.addClassName("entries");
        all.forEach(watch -> {
            var name = Tags.tag("h2", "project-name", named(watch, locale));
            var tools = Tags.tag("div", "row watch-acts", acts.pace(watch), acts.stop(watch));
            list.add(new ListItem(name, tools));
        });
        return list;
    }

    private Component named(WatchRow watch, Locale locale) {
        return Tags.link("", targets.path(watch.target(), locale), title(watch, locale));
    }

    private String title(WatchRow watch, Locale locale) {
        return targets.title(watch.target(), locale).orElse(watch.target().value());
    }

    private static Div stopAll(String key, Locale locale) {
        var form = new PlainForm(locale, "stop", Map.of())
                .hidden("key", key)
                .submit("opportunity.follow.stopAll", "button");
        var box = new Div(
                new H2(Wording.text(locale, "opportunity.follow.forget")),
                new Paragraph(Wording.text(locale, "opportunity.follow.forget.more")),
                form);
        box.addClassName("section");
        return box;
    }

    static Made stale(Locale locale) {
        var title = Wording.text(locale, "opportunity.key.stale");
        return Made.missing(
                title,
                new Div(
                        new H1(title),
                        new Paragraph(Wording.text(locale, "opportunity.key.stale.more")),
                        Tags.link("", Lang.path(locale, "projects"), Wording.text(locale, "opportunity.sent.list"))));
    }

    /** The two small forms beside a watch. */
    static final class PostedActs {

        private final String key;
        private final Locale locale;

        /** @param key of the mail that led here; empty for whoever is signed in */
        PostedActs(String key, Locale locale) {
            this.key = key;
            this.locale = locale;
        }

        Component pace(WatchRow watch) {
            return new PlainForm(locale, "pace", Map.of("pace", watch.pace().name()))
                    .hidden("key", key)
                    .hidden("watch", watch.id().toString())
                    .select(
                            "pace",
                            Arrays.stream(Pace.values()).map(Pace::name).toList(),
                            pace -> Wording.text(locale, "opportunity.pace." + pace))
                    .submit("opportunity.follow.change", "button");
        }

        Component stop(WatchRow watch) {
            return new PlainForm(locale, "stop", Map.of())
                    .hidden("key", key)
                    .hidden("watch", watch.id().toString())
                    .submit("opportunity.follow.stop", "button");
        }
    }
}
