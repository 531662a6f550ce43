package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.opportunity.InvestorService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** An investor asks for an account, and chooses a passphrase behind the link of the mail. */
@Component
class RegisterPage implements PublicForm {

    static final String WELCOME = "welcome/";

    private final InvestorService investors;
    private final Slips slips;

    RegisterPage(InvestorService investors, Slips slips) {
        this.investors = investors;
        this.slips = slips;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        var slip = PublicForm.first(query, "again").flatMap(slips::find);
        if (path.equals("register")) {
            return Optional.of(register(slip, locale));
        }
        if (!path.startsWith(WELCOME)) {
            return Optional.empty();
        }
        var key = path.substring(WELCOME.length());
        return Optional.of(investors
                .invited(key)
                .map(name -> welcome(name, key, slip, locale))
                .orElseGet(() -> FollowPage.stale(locale)));
    }

    private static Made register(Optional<Slip> slip, Locale locale) {
        var form = new PlainForm(locale, "register", slip.map(Slip::typed).orElse(Map.of()))
                .faults(slip.map(Slip::faults).orElse(Map.of()))
                .text("name", "text", "name", 120, true)
                .text("company", "text", "organization", 200, true)
                .text("address", "email", "email", 254, true)
                .consent("register.consent")
                .trap()
                .submit("register.submit");
        var body = page("register.title", "register.lead", locale);
        slip.ifPresent(told -> body.add(WatchPage.fault(told, locale)));
        body.add(boxed(form), Tags.link("", Lang.path(locale, "sign-in"), Wording.text(locale, "shell.sign-in")));
        return Made.of(Wording.text(locale, "register.title"), body);
    }

    private static Made welcome(String name, String key, Optional<Slip> slip, Locale locale) {
        var form = new PlainForm(locale, "welcome", slip.map(Slip::typed).orElse(Map.of()))
                .faults(slip.map(Slip::faults).orElse(Map.of()))
                .hidden("key", key)
                .text("username", "text", "username", 60, true)
                .text("passphrase", "password", "new-password", 200, true)
                .submit("register.join");
        var body = page("register.welcome", "register.welcome.lead", locale, name);
        slip.ifPresent(told -> body.add(WatchPage.fault(told, locale)));
        body.add(boxed(form));
        return Made.of(Wording.text(locale, "register.welcome", name), body);
    }

    private static Div page(String title, String sentence, Locale locale, Object... arguments) {
        var lead = new Paragraph(Wording.text(locale, sentence));
        lead.addClassName("lead");
        return new Div(new H1(Wording.text(locale, title, arguments)), lead);
    }

    private static Div boxed(com.vaadin.flow.component.Component form) {
        var box = new Div(form);
        box.addClassName("section");
        return box;
    }
}
