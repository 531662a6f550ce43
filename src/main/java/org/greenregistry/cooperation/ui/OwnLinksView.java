package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.LinkAnswer;
import org.greenregistry.cooperation.LinkKind;
import org.greenregistry.cooperation.OwnLink;
import org.greenregistry.cooperation.OwnLinkService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.OfSpeakers;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.SayDialog;
import org.greenregistry.shell.Tags;
import org.springframework.data.domain.PageRequest;

/** What the book says an organisation works at with others; it says itself whether that is so. */
@Route(value = LinkKind.OWN, layout = MainLayout.class)
@RouteAlias(value = "en/" + LinkKind.OWN, layout = MainLayout.class)
@Menu(title = "link.own.menu", order = 18)
@RolesAllowed(Role.INVESTOR)
class OwnLinksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, OfSpeakers {

    private static final SayDialog.Keys DIFFERS = new SayDialog.Keys(
            "link.own.DIFFERS", "link.own.DIFFERS.more", "link.own.remark", "link.own.send", "link.own.sent");

    private final OwnLinkService links;
    private final SidesList sides;
    private final Office office;
    private int page = 1;

    OwnLinksView(OwnLinkService links, SidesList sides, Office office) {
        this.links = links;
        this.sides = sides;
        this.office = office;
        getContent().addClassNames("page", "own-reports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = PageLinks.asked(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .orElse(null));
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(tabs(), new H1(getPageTitle()));
        var found = links.find(PageRequest.of(page - 1, PageLinks.ROWS));
        if (found.getTotalElements() == 0) {
            getContent().add(none());
            return;
        }
        var lead = new Paragraph(getTranslation("link.own.lead"));
        lead.addClassName("lead");
        getContent().add(lead);
        found.forEach(link -> getContent().add(section(link)));
        if (found.getTotalPages() > 1) {
            getContent().add(PageLinks.of(page, found.getTotalPages(), OwnLinksView::href, Lang.current()));
        }
    }

    private static String href(int page) {
        return Lang.path(LinkKind.OWN) + (page == 1 ? "" : "?page=" + page);
    }

    private Component none() {
        return OfSpeakers.empty(
                getTranslation(Actor.current().isSpeaker() ? "link.own.empty" : "organisation.own.nobody"), office);
    }

    private Component section(OwnLink link) {
        var section = Tags.section("link-" + link.code(), "", link.title().in(Lang.current()));
        section.add(Tags.tag("p", "muted", Tags.link("", Lang.path("links/" + link.code()), link.code()), about(link)));
        section.add(sides.of(link.content(), link.sides(), Lang.current()));
        if (!link.returned().isEmpty()) {
            var back = Tags.tag("div", "remark", Tags.said("p", "strong", getTranslation("link.own.returned")));
            link.returned().forEach(remark -> back.add(Tags.said("p", "", remark)));
            section.add(back);
        }
        section.add(link.sent() == null ? acts(link) : sent(link.sent()));
        return section;
    }

    /** The terms in one line; the page of the link says all. */
    private Component about(OwnLink link) {
        var content = link.content();
        var period = Stream.of(content.since(), content.until())
                .map(day -> day == null ? "…" : day.text())
                .collect(Collectors.joining(" – "));
        return Tags.span(
                "",
                Stream.of(
                                content.kind() == null ? "" : getTranslation("link.kind." + content.kind()),
                                content.since() == null && content.until() == null ? "" : period,
                                content.document() == null ? "" : content.document())
                        .filter(part -> !part.isEmpty())
                        .map(part -> " · " + part)
                        .collect(Collectors.joining()));
    }

    private Component acts(OwnLink link) {
        var agrees = new Button(getTranslation("link.own.AGREES"), click -> {
            links.answer(link.code(), LinkAnswer.AGREES, null);
            Notification.show(getTranslation("link.own.sent"), 5000, Notification.Position.BOTTOM_CENTER);
            show();
        });
        var differs = new Button(getTranslation("link.own.DIFFERS"), click -> new SayDialog(DIFFERS, remark -> {
                    links.answer(link.code(), LinkAnswer.DIFFERS, remark);
                    show();
                })
                .open());
        var said = link.said();
        if (said == null) {
            agrees.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            agrees.setVisible(!said.agrees());
        }
        Stream.of(agrees, differs)
                .forEach(act ->
                        act.setAriaLabel(act.getText() + " – " + link.title().in(Lang.current())));
        return Tags.tag("div", "row record-acts", agrees, differs);
    }

    private Component sent(LinkAnswer answer) {
        return Tags.tag("p", "", Tags.span("chip", getTranslation("link.own.waits." + answer)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("link.own");
    }
}
