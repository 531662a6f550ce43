package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Locale;
import org.greenregistry.insight.OverviewAction;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What can be done with what is shown: links other modules offer. */
@org.springframework.stereotype.Component
class ActionsPart {

    private final List<OverviewAction> actions;

    ActionsPart(List<OverviewAction> actions) {
        this.actions = actions;
    }

    Component of(OverviewUrl url, Locale locale) {
        var links = new Nav();
        links.addClassName("insight-actions");
        links.getElement().setAttribute("aria-label", Wording.text(locale, "insight.actions"));
        actions.stream()
                .flatMap(action -> action.of(url.query(), locale).stream())
                .forEach(offer -> {
                    var link = Tags.link("tool", offer.href(), offer.label());
                    if (!offer.note().isEmpty()) {
                        link.getElement().setAttribute("title", offer.note());
                    }
                    links.add(link);
                });
        return links;
    }
}
