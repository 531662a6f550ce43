package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.greenregistry.ledger.Publication;
import org.greenregistry.shell.ShareLink;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What anybody can do with the page of a project: compare it, take it home on paper, hand it on. */
final class ProjectTools {

    private ProjectTools() {}

    /** Nothing for a draft, which has no address yet. */
    static Div of(Reading reading) {
        var project = reading.project();
        var locale = reading.locale();
        var tools = new Div();
        tools.addClassNames("row", "page-tools");
        if (project.code().isBlank()) {
            return tools;
        }
        tools.add(tool(CompareUrl.of(List.of(project.code())).href(locale), "⇄", "catalogue.compare.link", locale));
        if (project.publication() == Publication.PUBLIC && !project.withdrawn()) {
            var sheet = tool(FactSheet.href(project.code(), locale), "⤓", "catalogue.sheet.link", locale);
            sheet.getElement().setAttribute("router-ignore", true).setAttribute("type", "application/pdf");
            tools.add(sheet);
        }
        tools.add(ShareLink.of(locale, RowCard.href(project.code(), reading.asOf(), locale)));
        return tools;
    }

    private static Anchor tool(String href, String sign, String key, Locale locale) {
        var link = Tags.link("tool", href, "");
        link.add(Tags.sign("", sign), Tags.span("", Wording.text(locale, key)));
        return link;
    }
}
