package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.greenregistry.access.Actor;
import org.greenregistry.ledger.Claim;
import org.greenregistry.ledger.ClaimService;
import org.greenregistry.ledger.ReviewSheet;
import org.jspecify.annotations.Nullable;

/** Who has taken this submission, and taking it, handing it back, passing it on. */
class ClaimBar extends Composite<Div> {

    private final ReviewSheet sheet;
    private final ClaimService claims;
    private final Runnable changed;

    ClaimBar(ReviewSheet sheet, ClaimService claims, People people, Phrasing phrasing, Runnable changed) {
        this.sheet = sheet;
        this.claims = claims;
        this.changed = changed;
        getContent().addClassNames("row", "claim-bar");
        var claim = sheet.claim();
        getContent().add(new Span(said(claim, people, phrasing)));
        if (claim != null && isMine(claim)) {
            getContent().add(act("ledger.claim.back", () -> claims.handBack(sheet.id())), passOn());
        } else if (claim != null && sheet.mayClaim()) {
            getContent().add(act("ledger.claim.takeOver", () -> claims.claim(sheet.id())));
        } else if (claim == null && sheet.mayClaim()) {
            getContent().add(act("ledger.claim.take", () -> claims.claim(sheet.id())), passOn());
        }
    }

    private String said(@Nullable Claim claim, People people, Phrasing phrasing) {
        if (claim == null) {
            return getTranslation("ledger.claim.free");
        }
        return isMine(claim)
                ? getTranslation("ledger.claim.mine", phrasing.time(claim.at()))
                : getTranslation("ledger.claim.by", people.name(claim.by()), phrasing.time(claim.at()));
    }

    private static boolean isMine(Claim claim) {
        return claim.by().equals(Actor.current().account());
    }

    private Button act(String key, Runnable act) {
        return new Button(getTranslation(key), click -> {
            act.run();
            changed.run();
        });
    }

    private Button passOn() {
        return new Button(
                getTranslation("ledger.claim.pass"), click -> new PassOnDialog(claims.takers(sheet.id()), taker -> {
                            claims.passOn(sheet.id(), taker.id());
                            Notification.show(getTranslation("ledger.claim.passed", taker.name()));
                            changed.run();
                        })
                        .open());
    }
}
