package org.greenregistry.reference.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ExchangeRates;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;

/** The code lists a steward keeps. */
@Route(value = "steward", layout = MainLayout.class)
@RouteAlias(value = "en/steward", layout = MainLayout.class)
@Menu(title = "reference.title", order = 70)
@RolesAllowed(Role.STEWARD)
class ReferenceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CodeLists codes;
    private final ExchangeRates rates;

    ReferenceView(CodeLists codes, ExchangeRates rates) {
        this.codes = codes;
        this.rates = rates;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lead = new Paragraph(getTranslation("reference.lead"));
        lead.addClassName("lead");
        var lists = new Div();
        lists.addClassName("grid");
        for (var list : ReferenceList.values()) {
            lists.add(card(list));
        }
        lists.add(rates());
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), lead, lists);
    }

    private Anchor card(ReferenceList list) {
        var count = codes.offered(list, null).size();
        var card = Tags.link("card", Lang.path("steward/" + list.path()), "");
        card.add(
                Tags.said("h2", "", getTranslation("reference.list." + list)),
                Tags.span("muted", getTranslation("reference.count", count)));
        return card;
    }

    private Anchor rates() {
        var card = Tags.link("card", Lang.path(RatesPage.PATH), "");
        card.add(
                Tags.said("h2", "", getTranslation("rate.title")),
                Tags.span("muted", getTranslation("rate.count", rates.all().size())));
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reference.title");
    }
}
