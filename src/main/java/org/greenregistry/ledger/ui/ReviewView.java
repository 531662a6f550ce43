package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.ClaimService;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Intent;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.ledger.ReviewSheet;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** One submitted draft beside the newest version: only what changed, remarks at each line, the decision at the foot. */
@Route(value = "review/:" + ReviewView.DRAFT, layout = MainLayout.class)
@RouteAlias(value = "en/review/:" + ReviewView.DRAFT, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER})
class ReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String DRAFT = "draft";

    private final ReviewService reviews;
    private final DraftService drafts;
    private final ClaimService claims;
    private final ReviewHead head;
    private final RecordLinks links;
    private final Phrasing phrasing;
    private final Remarks remarks = new Remarks();

    ReviewView(
            ReviewService reviews,
            DraftService drafts,
            ClaimService claims,
            ReviewHead head,
            RecordLinks links,
            Phrasing phrasing) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.claims = claims;
        this.head = head;
        this.links = links;
        this.phrasing = phrasing;
        getContent().addClassNames("page", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft =
                event.getRouteParameters().get(DRAFT).flatMap(ReviewView::id).orElseThrow(NotFoundException::new);
        show(reviews.sheet(draft));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ReviewSheet sheet) {
        var lines = new ReviewLines(sheet, remarks, path -> drafts.reveal(sheet.id(), path));
        var bar = new DecisionBar(sheet, () -> sendBack(sheet), publication -> approve(sheet, publication));
        remarks.onChange(() -> bar.countRemarks(remarks.count()));
        getContent().removeAll();
        getContent()
                .add(
                        head.of(sheet, claims, () -> show(reviews.sheet(sheet.id()))),
                        changed(sheet, lines),
                        unchanged(sheet, lines));
        if (sheet.mayDecide()) {
            getContent().add(whole());
        }
        getContent().add(bar);
    }

    /** Officers have what comes from outside among their own work. */
    static String queue() {
        return Lang.path(Actor.current().is(Role.REVIEWER) ? "review" : "work");
    }

    private Section changed(ReviewSheet sheet, ReviewLines lines) {
        var section = new Section(
                new H2(getTranslation("ledger.review.changes", sheet.changes().size())));
        section.addClassName("section");
        if (!sheet.changes().isEmpty()) {
            section.add(new ChangeTable(
                    sheet.kind(), sheet.changes(), "ledger.review.caption", phrasing, Lang.current(), lines::equip));
        }
        return section;
    }

    private Section unchanged(ReviewSheet sheet, ReviewLines lines) {
        var table = new ChangeTable(
                sheet.kind(), sheet.unchanged(), "ledger.review.rest", phrasing, Lang.current(), lines::equip);
        var all = new Checkbox(getTranslation("ledger.review.all"), toggle -> table.setVisible(toggle.getValue()));
        table.setVisible(sheet.intent() == Intent.WITHDRAW);
        all.setValue(table.isVisible());
        var section = new Section(all, table);
        section.addClassName("section");
        section.setVisible(!sheet.unchanged().isEmpty());
        return section;
    }

    private Div whole() {
        var label = new Paragraph(getTranslation("ledger.remark.whole"));
        var whole = new Div(label, new RemarkTool(label.getText(), text -> remarks.write("", text)));
        whole.addClassNames("row", "remark-whole");
        return whole;
    }

    private void sendBack(ReviewSheet sheet) {
        reviews.sendBack(sheet.id(), remarks.all());
        Notification.show(getTranslation("ledger.review.returned", remarks.count()));
        UI.getCurrentOrThrow().navigate(queue());
    }

    private void approve(ReviewSheet sheet, Publication publication) {
        var code = reviews.approve(sheet.id(), publication);
        var outcome = sheet.intent() == Intent.WITHDRAW ? "WITHDRAW" : publication.name();
        var done = new Div(new H1(getTranslation("ledger.review.done." + outcome)));
        done.addClassNames("panel", "section");
        links.page(sheet.kind(), code, Lang.current())
                .filter(page -> sheet.intent() == Intent.CHANGE)
                .ifPresent(page -> done.add(new Anchor(page, sheet.title() + " · " + code)));
        done.add(new Anchor(queue(), getTranslation("ledger.review.next")));
        getContent().removeAll();
        getContent().add(done);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.review.one");
    }
}
