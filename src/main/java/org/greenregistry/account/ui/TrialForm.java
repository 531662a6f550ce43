package org.greenregistry.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.greenregistry.account.TrialAccounts.TrialAccount;
import org.springframework.security.web.csrf.CsrfToken;

/** One card that signs in as a sample person: a plain form of the browser, as Vaadin's own sign-in form sends it. */
@Tag("form")
class TrialForm extends HtmlContainer {

    TrialForm(TrialAccount account, String action) {
        addClassNames("card", "trial");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        hidden("username", account.username());
        hidden("password", account.password());
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
        var role = getTranslation("account.role." + account.role());
        var does = new Paragraph(getTranslation("account.role." + account.role() + ".does"));
        does.addClassNames("muted", "small");
        var button = new Element("button").setAttribute("type", "submit").setAttribute("class", "button");
        button.appendChild(new Span(getTranslation("account.trial.role", role)).getElement());
        add(does);
        getElement().appendChild(button);
    }

    private void hidden(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
    }
}
