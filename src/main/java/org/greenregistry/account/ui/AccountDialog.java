package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.AccountState;
import org.greenregistry.account.Belongings.Given;
import org.greenregistry.shell.Formats;

/**
 * Roles, terms, lock and one-time code of one account. Each act ends that person's sessions, so each is asked about.
 */
class AccountDialog extends Dialog {

    private final AccountService accounts;
    private final AccountRow account;
    private final Choices choices;
    private final Formats formats;
    private final Runnable changed;
    private final RolesField roles = new RolesField();

    AccountDialog(AccountService accounts, AccountRow account, Choices choices, Formats formats, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.choices = choices;
        this.formats = formats;
        this.changed = changed;
        setHeaderTitle(account.displayName() + " · " + account.username());
        roles.setValue(java.util.Set.copyOf(account.roles()));
        if (account.id().equals(Actor.current().account())) {
            roles.setReadOnly(true);
            add(new Paragraph(getTranslation("account.own")), roles);
        } else {
            add(roles, acts());
        }
        getFooter().add(new Button(getTranslation("account.close"), click -> close()));
    }

    private Div acts() {
        var save =
                button("account.save", "account.roles.ask", () -> accounts.changeRoles(account.id(), roles.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var gate = account.state() == AccountState.LOCKED
                ? button("account.unlock", "account.unlock.ask", () -> accounts.unlock(account.id()))
                : button("account.lock", "account.lock.ask", () -> accounts.lock(account.id()));
        var acts = new Div(
                save,
                new Button(getTranslation("account.terms"), click -> terms().open()),
                new Button(
                        getTranslation("account.handOver"), click -> handOver().open()),
                button("account.reset", "account.reset.ask", this::reset),
                gate);
        acts.addClassName("row");
        return acts;
    }

    private Dialog terms() {
        var reviewers = accounts.others(account.id(), Role.REVIEWER);
        return new TermsDialog(
                account, reviewers, choices, formats, terms -> finish(() -> accounts.limit(account.id(), terms)));
    }

    private Dialog handOver() {
        var officers = accounts.others(account.id(), Role.OFFICER);
        return new HandOverDialog(account, officers, taker -> {
            var given = accounts.handOver(account.id(), taker.id());
            Notification.show(getTranslation(
                    "account.handOver.done",
                    given.stream().mapToInt(Given::given).sum(),
                    given.stream().mapToInt(Given::kept).sum()));
        });
    }

    private Button button(String key, String question, Runnable act) {
        return new Button(getTranslation(key), click -> confirm(key, question, act));
    }

    private void confirm(String key, String question, Runnable act) {
        var ask = new ConfirmDialog(
                getTranslation(key),
                getTranslation(question, account.displayName()),
                getTranslation(key),
                yes -> finish(act));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("account.cancel"));
        ask.open();
    }

    private void finish(Runnable act) {
        act.run();
        close();
        changed.run();
        Notification.show(getTranslation("account.saved"));
    }

    private void reset() {
        new CodeDialog(accounts.reset(account.id()), formats).open();
    }
}
