package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.ClaimService;
import org.greenregistry.ledger.Intent;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewSheet;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is asked, by whom and since when; for a withdrawal, why. */
@Component
class ReviewHead {

    private final ObjectProvider<ActorNames> accounts;
    private final Phrasing phrasing;

    ReviewHead(ObjectProvider<ActorNames> accounts, Phrasing phrasing) {
        this.accounts = accounts;
        this.phrasing = phrasing;
    }

    /** @param changed after the submission was taken or given away */
    Div of(ReviewSheet sheet, ClaimService claims, Runnable changed) {
        var claim = sheet.claim();
        var people = People.of(
                accounts.getObject(),
                claim == null ? Stream.of(sheet.author()) : Stream.of(sheet.author(), claim.by()));
        var back = new Anchor(
                ReviewView.queue(), "‹ " + text(Actor.current().is(Role.REVIEWER) ? "ledger.review" : "ledger.work"));
        back.addClassName("back");
        var paper = Tags.link("button", SubmissionView.path(sheet.id()), text("ledger.paper.link"));
        var way = new Div(back, paper);
        way.addClassNames("row", "spread");
        var head = new Div(
                way, new H1(sheet.title().isBlank() ? text("ledger.untitled") : sheet.title()), facts(sheet, people));
        head.addClassName("section");
        if (sheet.mayDecide() || sheet.claim() != null) {
            head.add(new ClaimBar(sheet, claims, people, phrasing, changed));
        }
        if (sheet.intent() == Intent.WITHDRAW) {
            head.add(reason(sheet));
        }
        sheet.remarks().stream()
                .filter(remark -> remark.path().isEmpty())
                .map(Remark::text)
                .forEach(words -> head.add(new Paragraph(text("ledger.remark.before", words))));
        return head;
    }

    private Div facts(ReviewSheet sheet, People people) {
        var state = new Span(text("ledger.state.SUBMITTED"));
        state.addClassNames("chip", "on");
        var facts = new Div(
                state,
                new Span(text("journal.kind." + sheet.kind())),
                new Span(sheet.code() == null ? text("ledger.nocode") : sheet.code()),
                new Span(text("ledger.work.by", people.name(sheet.author()))));
        facts.addClassNames("row", "muted");
        var since = sheet.submittedAt();
        if (since != null) {
            facts.add(new Span(text("ledger.work.submitted", phrasing.time(since))));
        }
        return facts;
    }

    private static Section reason(ReviewSheet sheet) {
        var words = new Paragraph(sheet.reason() == null ? "" : sheet.reason());
        words.addClassName("review-reason");
        var section = new Section(new H2(text("ledger.review.withdrawal")), words);
        section.addClassNames("panel", "section");
        return section;
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
