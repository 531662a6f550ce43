package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.Introduction;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.cooperation.IntroductionState;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.Tags;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Whom the office introduced to whom: those of whom nobody has heard longest first; narrowed by how far they are. */
@Route(value = "introductions", layout = MainLayout.class)
@RouteAlias(value = "en/introductions", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class IntroductionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "introductions";
    private static final String STATE = "state";
    private static final String PAGE = "page";

    private final IntroductionService introductions;
    private final Formats formats;
    private final Clock clock;

    IntroductionsView(IntroductionService introductions, Formats formats, Clock clock) {
        this.introductions = introductions;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassNames("page", "list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var state = parameters.getSingleParameter(STATE).flatMap(IntroductionsView::state);
        var asked = state.map(Set::of).orElse(Set.of());
        var total = introductions.count(asked);
        var pages = PageLinks.pages(total);
        var page = parameters
                .getSingleParameter(PAGE)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(typed -> Math.clamp(Integer.parseInt(typed), 1, pages))
                .orElse(1);
        var lead = new Paragraph(getTranslation("introduction.list.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), lead, states(state.orElse(null)));
        if (total == 0) {
            getContent().add(Tags.said("p", "empty", getTranslation("introduction.list.empty")));
            return;
        }
        var list = new OrderedList();
        list.addClassNames("projects", "counterparts");
        introductions.find(asked, PageRequest.of(page - 1, PageLinks.ROWS)).forEach(made -> list.add(row(made)));
        getContent().add(list);
        if (pages > 1) {
            getContent().add(PageLinks.of(page, pages, number -> href(state.orElse(null), number), Lang.current()));
        }
    }

    private static Optional<IntroductionState> state(String typed) {
        return Arrays.stream(IntroductionState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst();
    }

    private static String href(@Nullable IntroductionState state, int page) {
        var query = (state == null ? "" : "&" + STATE + "=" + state) + (page == 1 ? "" : "&" + PAGE + "=" + page);
        return Lang.path(PATH) + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    private Component states(@Nullable IntroductionState chosen) {
        var tabs = Tags.tag("nav", "row chips", tab(null, getTranslation("introduction.all"), chosen == null));
        tabs.getElement().setAttribute("aria-label", getTranslation("introduction.state"));
        for (var state : IntroductionState.values()) {
            tabs.add(tab(state, getTranslation("introduction.state." + state), state == chosen));
        }
        return tabs;
    }

    private Component tab(@Nullable IntroductionState state, String name, boolean isChosen) {
        var count = introductions.count(state == null ? Set.of() : Set.of(state));
        var tab = Tags.link(isChosen ? "chip on" : "chip", href(state, 1), name + " (" + count + ")");
        if (isChosen) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private ListItem row(Introduction made) {
        var titles = made.need().title().in(Lang.current()) + " ↔ "
                + made.offer().title().in(Lang.current());
        var link = Tags.link("inquiry-link", Lang.path(IntroductionService.path(made.id())), titles);
        var top = new Div(
                Tags.span("eyebrow", made.need().code() + " · " + made.offer().code()),
                Tags.tag("h2", "project-name", link));
        top.addClassName("project-top");
        var stale = made.isStale(clock.instant());
        var facts = new Div(
                Tags.span(stale ? "chip alarm" : "chip", getTranslation("introduction.state." + made.state())),
                Tags.span("muted", getTranslation("introduction.since", formats.date(made.changedAt()))));
        facts.addClassName("inquiry-facts");
        if (stale) {
            facts.add(Tags.span("muted", getTranslation("introduction.stale")));
        }
        var item = new ListItem(top, facts);
        item.addClassName("project-row");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("introduction.list");
    }
}
