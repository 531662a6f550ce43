package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.ledger.ReviewSheet;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The paper that goes with a submitted draft where decisions are still signed by hand. */
@Route(value = "review/:" + ReviewView.DRAFT + "/sheet", layout = MainLayout.class)
@RouteAlias(value = "en/review/:" + ReviewView.DRAFT + "/sheet", layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER})
class SubmissionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewService reviews;
    private final SubmissionPaper paper;

    SubmissionView(ReviewService reviews, SubmissionPaper paper) {
        this.reviews = reviews;
        this.paper = paper;
        getContent().addClassNames("page", "printed");
    }

    static String path(UUID draft) {
        return Lang.path("review/" + draft + "/sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters()
                .get(ReviewView.DRAFT)
                .flatMap(ReviewView::id)
                .orElseThrow(NotFoundException::new);
        var sheet = reviews.sheet(draft);
        getContent().removeAll();
        getContent().add(tools(sheet), paper.of(sheet, Lang.current()));
    }

    private Div tools(ReviewSheet sheet) {
        var back = new Anchor(Lang.path("review/" + sheet.id()), "‹ " + getTranslation("ledger.review.one"));
        back.addClassName("back");
        var print = new NativeButton(getTranslation("ledger.paper.print"));
        print.addClassNames("button", "primary");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var tools = new Div(back, print);
        tools.addClassNames("row", "spread", "paper-tools");
        return tools;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.paper");
    }
}
