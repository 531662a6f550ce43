package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.Introduction;
import org.greenregistry.cooperation.NeedKind;
import org.greenregistry.cooperation.OwnIntroduction;
import org.greenregistry.cooperation.OwnNeed;
import org.greenregistry.cooperation.OwnNeedService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.OfSpeakers;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Tags;

/** What an organisation looks for and holds out, and to whom the office introduced it. */
@Route(value = NeedKind.OWN, layout = MainLayout.class)
@RouteAlias(value = "en/" + NeedKind.OWN, layout = MainLayout.class)
@Menu(title = "need.own.menu", order = 17)
@RolesAllowed(Role.INVESTOR)
class OwnNeedsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, OfSpeakers {

    private final OwnNeedService needs;
    private final Office office;
    private final Formats formats;

    OwnNeedsView(OwnNeedService needs, Office office, Formats formats) {
        this.needs = needs;
        this.office = office;
        this.formats = formats;
        getContent().addClassNames("page", "own-reports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(tabs(), new H1(getPageTitle()));
        if (!Actor.current().isSpeaker()) {
            getContent().add(OfSpeakers.empty(getTranslation("organisation.own.nobody"), office));
            return;
        }
        var lead = new Paragraph(getTranslation("need.own.lead"));
        lead.addClassName("lead");
        var begin = Tags.tag(
                "div",
                "row",
                Tags.link("button primary", Lang.path(NeedKind.OWN + "/new/need"), getTranslation("need.own.new.NEED")),
                Tags.link("button", Lang.path(NeedKind.OWN + "/new/offer"), getTranslation("need.own.new.OFFER")));
        getContent().add(lead, begin, all(needs.all()), introductions(needs.introductions()));
    }

    private Component all(List<OwnNeed> all) {
        var section = Tags.section("own-needs", "", getTranslation("need.list"));
        if (all.isEmpty()) {
            section.add(Tags.said("p", "muted", getTranslation("need.own.none")));
            return section;
        }
        var body = Tags.tag("tbody", "");
        all.forEach(need -> body.add(Tags.tag(
                "tr",
                "",
                name(title(need)),
                cell("need.side", Tags.span("", kind(need))),
                cell("need.own.stage", stage(need)),
                cell("need.own.act", act(need)))));
        section.add(table("need.list", body, "need.name", "need.side", "need.own.stage", "need.own.act"));
        return section;
    }

    private String title(OwnNeed need) {
        var title = need.title().in(Lang.current());
        return title.isEmpty() ? getTranslation("record.form.nameless") : title;
    }

    private String kind(OwnNeed need) {
        var side = need.side() == null ? "" : getTranslation("need.side." + need.side());
        return need.kind() == null ? side : side + " · " + getTranslation("need.kind." + need.kind());
    }

    private Component stage(OwnNeed need) {
        var classes =
                switch (need.stage()) {
                    case RETURNED -> "chip alarm";
                    case PUBLISHED -> "chip on";
                    case WRITING, SUBMITTED -> "chip";
                };
        return Tags.span(classes, getTranslation("need.own.stage." + need.stage()));
    }

    private Component act(OwnNeed need) {
        var acts = Tags.tag("span", "row");
        if (need.code() != null) {
            acts.add(Tags.link("", Lang.path("needs/" + need.code()), need.code()));
        }
        if (need.draft() != null) {
            var key = need.stage() == OwnNeed.Stage.SUBMITTED ? "need.own.look" : "need.own.continue";
            acts.add(
                    named(Tags.link("", Lang.path(NeedKind.OWN + "/form/" + need.draft()), getTranslation(key)), need));
        } else if (need.stage() == OwnNeed.Stage.PUBLISHED) {
            acts.add(named(
                    Tags.link(
                            "", Lang.path(NeedKind.OWN + "/revise/" + need.code()), getTranslation("need.own.revise")),
                    need));
        }
        return acts;
    }

    private Component named(Component link, OwnNeed need) {
        link.getElement().setAttribute("aria-label", link.getElement().getText() + " – " + title(need));
        return link;
    }

    private Component introductions(List<OwnIntroduction> all) {
        var section = Tags.section("own-introductions", "", getTranslation("need.own.introductions"));
        if (all.isEmpty()) {
            section.add(Tags.said("p", "muted", getTranslation("need.own.introductions.none")));
            return section;
        }
        var body = Tags.tag("tbody", "");
        all.forEach(made -> body.add(Tags.tag(
                "tr",
                "",
                name(made.mine().title().in(Lang.current())),
                cell("need.own.other", other(made.other())),
                cell("introduction.state", Tags.span("chip", getTranslation("introduction.state." + made.state()))),
                cell("introduction.changedAt", Tags.span("", formats.date(made.changedAt()))))));
        section.add(table(
                "need.own.introductions",
                body,
                "need.own.mine",
                "need.own.other",
                "introduction.state",
                "introduction.changedAt"));
        return section;
    }

    private static Component other(Introduction.Party party) {
        var title = party.title().in(Lang.current());
        var named = party.isPublic() ? Tags.link("", Lang.path("needs/" + party.code()), title) : Tags.span("", title);
        return Tags.tag("span", "", named, Tags.span("muted", party.owner().isEmpty() ? "" : " · " + party.owner()));
    }

    private Component table(String caption, Component body, String... keys) {
        var head = Tags.tag("tr", "");
        for (var key : keys) {
            var cell = Tags.said("th", "", getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return Tags.tag(
                "table",
                "table cards",
                Tags.said("caption", "visually-hidden", getTranslation(caption)),
                Tags.tag("thead", "", head),
                body);
    }

    private static Component name(String text) {
        var name = Tags.said("th", "", text);
        name.getElement().setAttribute("scope", "row");
        return name;
    }

    private Component cell(String key, Component content) {
        var cell = Tags.tag("td", "", content);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.own");
    }
}
