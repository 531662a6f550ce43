package org.greenregistry.ledger.ui;

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
import org.greenregistry.access.Role;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Everything submitted that the reviewer may decide on, longest waiting first. */
@Route(value = "review", layout = MainLayout.class)
@RouteAlias(value = "en/review", layout = MainLayout.class)
@Menu(title = "ledger.review", order = 21)
@RolesAllowed(Role.REVIEWER)
class ReviewQueueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkBoard board;

    ReviewQueueView(WorkBoard board) {
        this.board = board;
        getContent().addClassNames("page", "work");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var waiting = board.queue();
        getContent().removeAll();
        getContent().add(new H1(getTranslation("ledger.review")));
        if (waiting.isEmpty()) {
            var empty = new Paragraph(getTranslation("ledger.review.empty"));
            empty.addClassName("empty");
            getContent().add(empty);
            return;
        }
        var count = new Paragraph(getTranslation("ledger.review.count", waiting.size()));
        count.addClassName("muted");
        var bar = new Div(count, ExcelLink.of(Lang.current(), "review", ""));
        bar.addClassNames("row", "spread");
        getContent().add(bar, new WorkList(waiting, draft -> {}, draft -> {}));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.review");
    }
}
