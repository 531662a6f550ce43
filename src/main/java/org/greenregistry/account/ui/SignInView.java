package org.greenregistry.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.account.TrialAccounts;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.springframework.beans.factory.ObjectProvider;

/** Name and passphrase; in a demonstration one click per role. */
@Route(value = "sign-in", layout = MainLayout.class)
@RouteAlias(value = "en/sign-in", layout = MainLayout.class)
@AnonymousAllowed
class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Paragraph note = new Paragraph();

    SignInView(ObjectProvider<TrialAccounts> trial) {
        getContent().addClassNames("page", "sign-in-page");
        note.getElement().setAttribute("role", "status");
        note.addClassName("note");
        note.setVisible(false);
        var lead = new Paragraph(getTranslation("account.signIn.lead"));
        lead.addClassName("lead");
        getContent().add(new H1(getTranslation("account.signIn.title")), lead, note);
        trial.ifAvailable(accounts -> getContent().add(trial(accounts)));
        getContent().add(signIn());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        form.setError(query.containsKey("error"));
        if (query.containsKey("again")) {
            say("account.signIn.again");
        } else if (query.containsKey("ready")) {
            say("account.signIn.ready");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.signIn.title");
    }

    private Div signIn() {
        form.setAction(action());
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(wording());
        var help = new Paragraph(getTranslation("account.signIn.help"));
        help.addClassName("muted");
        var box = new Div(
                form,
                help,
                new Anchor(Lang.path("activate"), getTranslation("account.signIn.activate")),
                new Anchor(Lang.path("register"), getTranslation("register.none")));
        box.addClassNames("section", "sign-in-form");
        return box;
    }

    private Div trial(TrialAccounts accounts) {
        // The form below would take the focus, and the page would open scrolled past the cards.
        form.getElement().setProperty("noAutofocus", true);
        var lead = new Paragraph(getTranslation("account.trial.lead"));
        lead.addClassName("muted");
        var cards = new Div();
        cards.addClassName("grid");
        accounts.all().forEach(account -> cards.add(new TrialForm(account, action())));
        var section = new Div(new H2(getTranslation("account.trial.title")), lead, cards);
        section.addClassName("section");
        return section;
    }

    /** The forms post in plain HTML, so the language must travel with them. */
    private static String action() {
        return Lang.isEnglish(Lang.current()) ? "sign-in?lang=en" : "sign-in";
    }

    private void say(String key) {
        note.setText(getTranslation(key));
        note.setVisible(true);
    }

    private LoginI18n wording() {
        var wording = LoginI18n.createDefault();
        wording.getForm().setTitle("");
        wording.getForm().setUsername(getTranslation("account.signIn.username"));
        wording.getForm().setPassword(getTranslation("account.signIn.passphrase"));
        wording.getForm().setSubmit(getTranslation("account.signIn.submit"));
        wording.getErrorMessage().setTitle(getTranslation("account.signIn.failed"));
        wording.getErrorMessage().setMessage(getTranslation("account.signIn.failed.more"));
        wording.getErrorMessage().setUsername(getTranslation("account.signIn.username.missing"));
        wording.getErrorMessage().setPassword(getTranslation("account.signIn.passphrase.missing"));
        return wording;
    }
}
