package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.SideAskingService;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;

/** On a link: the officer asks both sides whether it is as the book has it. */
@org.springframework.stereotype.Component
@Order(10)
class AskSidesAct implements RecordAct {

    private final SideAskingService asking;

    AskSidesAct(SideAskingService asking) {
        this.asking = asking;
    }

    @Override
    public Optional<Component> of(Published<?> record) {
        return Actor.current().is(Role.OFFICER)
                        && record.content() instanceof LinkContent
                        && asking.canAsk(record.code())
                ? Optional.of(new Button(
                        Wording.text(Lang.current(), "link.ask"), click -> ask(record.code(), click.getSource())))
                : Optional.empty();
    }

    private void ask(String code, Button pressed) {
        asking.ask(code);
        pressed.setEnabled(false);
        Notification.show(Wording.text(Lang.current(), "link.ask.done"), 5000, Notification.Position.BOTTOM_CENTER);
    }
}
