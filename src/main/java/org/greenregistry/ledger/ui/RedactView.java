package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.function.Consumer;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.RedactionService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What an auditor can take out of one version: each text and file, one by one, with a reason. */
@Route(value = "history/:kind/:code/:number/redact", layout = MainLayout.class)
@RouteAlias(value = "en/history/:kind/:code/:number/redact", layout = MainLayout.class)
@RolesAllowed(Role.AUDITOR)
class RedactView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RecordService records;
    private final RedactionService redactions;
    private final Phrasing phrasing;

    RedactView(RecordService records, RedactionService redactions, Phrasing phrasing) {
        this.records = records;
        this.redactions = redactions;
        this.phrasing = phrasing;
        getContent().addClassNames("page", "review");
    }

    static String path(RecordName name, int number) {
        return Lang.path("history/" + name.kind() + "/" + name.code() + "/" + number + "/redact");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = records.named(parameter(event, "kind"), parameter(event, "code"))
                .orElseThrow(NotFoundException::new);
        show(name, number(parameter(event, "number")));
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            throw new NotFoundException();
        }
    }

    private void show(RecordName name, int number) {
        var back = new Anchor(
                Lang.path("history/" + name.kind() + "/" + name.code()),
                "‹ " + getTranslation("ledger.history.of", name.title().in(Lang.current())));
        back.addClassName("back");
        var lead = new Paragraph(getTranslation("ledger.redact.lead"));
        lead.addClassName("lead");
        var lines = new ChangeTable(
                name.kind(),
                redactions.redactable(name.id(), number),
                "ledger.redact.caption",
                phrasing,
                Lang.current(),
                line -> line.addTool(redact(name, number, line)));
        getContent().removeAll();
        getContent().add(back, new H1(getTranslation("ledger.redact.of", number, name.code())), lead);
        redactions.withdrawalReason(name.id(), number).ifPresent(words -> getContent()
                .add(withdrawal(name, number, words)));
        getContent().add(lines);
    }

    private Section withdrawal(RecordName name, int number, String words) {
        var label = getTranslation("ledger.review.withdrawal");
        var said = new Paragraph(words);
        said.addClassName("review-reason");
        var section = new Section(
                new H2(label),
                said,
                redact(name, number, label, reason -> redactions.redactWithdrawalReason(name.id(), number, reason)));
        section.addClassNames("panel", "section");
        return section;
    }

    private Button redact(RecordName name, int number, ChangeLine line) {
        return redact(
                name,
                number,
                line.label(),
                reason -> redactions.redact(name.id(), number, line.change().path(), reason));
    }

    /** @param act takes it out, for the reason given */
    private Button redact(RecordName name, int number, String label, Consumer<String> act) {
        var button = new Button(getTranslation("ledger.redact"));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("ledger.redact") + ": " + label);
        button.addClickListener(click -> new RedactDialog(label, act.andThen(done -> {
                    Notification.show(getTranslation("ledger.redact.done"));
                    show(name, number);
                }))
                .open());
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.redact");
    }
}
