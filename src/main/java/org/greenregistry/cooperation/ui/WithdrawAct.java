package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.SayDialog;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;

/** The officer asks that the record leave the book, and says why. */
@org.springframework.stereotype.Component
@Order(20)
class WithdrawAct implements RecordAct {

    private final DraftService drafts;

    WithdrawAct(DraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Component> of(Published<?> record) {
        return Actor.current().is(Role.OFFICER) && !record.withdrawn()
                ? Optional.of(new Button(Wording.text(Lang.current(), "record.withdraw"), click -> ask(record)))
                : Optional.empty();
    }

    private void ask(Published<?> record) {
        SayDialog.withdrawal("record.withdraw", reason -> drafts.proposeWithdrawal(record.record(), reason))
                .open();
    }
}
