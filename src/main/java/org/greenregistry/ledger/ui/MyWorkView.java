package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordPages;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;

/** What do I do now? Returned, waiting for me, my drafts, what I wait for; each count is the length of its list. */
@Route(value = "work", layout = MainLayout.class)
@RouteAlias(value = "en/work", layout = MainLayout.class)
@Menu(title = "ledger.work", order = 20)
@RolesAllowed({Role.OFFICER, Role.REVIEWER})
class MyWorkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Projects, organisations, parks: what officers begin every day. */
    private static final int FIRST = 3;

    private final DraftService drafts;
    private final WorkBoard board;
    private final RecordLinks links;

    MyWorkView(DraftService drafts, WorkBoard board, RecordLinks links) {
        this.drafts = drafts;
        this.board = board;
        this.links = links;
        getContent().addClassNames("page", "work");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var groups = board.groups();
        getContent().removeAll();
        getContent().add(head());
        if (groups.stream().allMatch(group -> group.rows().isEmpty())) {
            getContent().add(nothing());
            return;
        }
        var columns = new Div();
        columns.addClassName("work-groups");
        groups.forEach(group -> columns.add(section(group)));
        getContent().add(columns);
    }

    private Div head() {
        var greeting = new Paragraph(
                getTranslation("ledger.work.hello", Actor.current().name()));
        greeting.addClassName("muted");
        var words = new Div(new H1(getTranslation("ledger.work")), greeting);
        var acts = new Div();
        acts.addClassNames("row");
        if (isOfficer()) {
            acts.add(buttons());
        }
        board.pages().forEach((key, path) -> acts.add(Tags.link("button", Lang.path(path), getTranslation(key))));
        acts.add(ExcelLink.of(Lang.current(), "work", ""));
        var head = new Div(words, acts);
        head.addClassNames("row", "spread");
        return head;
    }

    /** The first few as buttons, the others folded. */
    private Div buttons() {
        var buttons = new Div();
        buttons.addClassNames("row", "work-buttons");
        var all = links.all();
        all.stream().limit(FIRST).forEach(pages -> {
            buttons.add(button(pages, pages.equals(all.getFirst())));
            pages.shortcuts()
                    .forEach((key, path) -> buttons.add(new Button(
                            getTranslation(key), click -> UI.getCurrentOrThrow().navigate(Lang.path(path)))));
        });
        if (all.size() > FIRST) {
            var panel = Tags.tag("div", "moment-panel");
            all.stream().skip(FIRST).forEach(pages -> panel.add(button(pages, false)));
            var summary = Tags.said("summary", "", "+ " + getTranslation("ledger.work.more"));
            buttons.add(Tags.tag("details", "moment", summary, panel));
        }
        return buttons;
    }

    private Button button(RecordPages pages, boolean first) {
        var button = new Button("+ " + getTranslation(pages.newKey()), click -> begin(pages));
        if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setDisableOnClick(true);
        return button;
    }

    private void begin(RecordPages pages) {
        var path = pages.beginning().orElseGet(() -> pages.form(drafts.record(pages.kind())));
        UI.getCurrentOrThrow().navigate(Lang.path(path));
    }

    private Component section(WorkBoard.Group group) {
        var count = new Span(String.valueOf(group.rows().size()));
        count.addClassName("work-count");
        var heading = new H2(new Span(getTranslation(group.key())), count);
        var section = new Section(heading);
        section.addClassNames("card", "work-group");
        section.setClassName("quiet", group.rows().isEmpty());
        section.add(group.rows().isEmpty() ? none() : list(group.rows()));
        return section;
    }

    private WorkList list(List<WorkRow> rows) {
        return new WorkList(rows, then(drafts::recall), then(drafts::discard));
    }

    private Consumer<UUID> then(Consumer<UUID> act) {
        return act.andThen(draft -> show());
    }

    private Paragraph none() {
        var none = new Paragraph(getTranslation("ledger.work.none"));
        none.addClassNames("muted", "small");
        return none;
    }

    private Div nothing() {
        var firstDay = isOfficer() && !drafts.hasPublished();
        var nothing = new Div(new Paragraph(getTranslation(firstDay ? "ledger.work.first" : "ledger.work.done")));
        nothing.addClassName("empty");
        return nothing;
    }

    private static boolean isOfficer() {
        return Actor.current().is(Role.OFFICER);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.work");
    }
}
