package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.Rows;
import org.greenregistry.dossier.Stage;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The rows by stage, side by side. A stage shows its first ones and leads to all of them. */
@org.springframework.stereotype.Component
class ResultBoard {

    private final Marks marks;

    ResultBoard(Marks marks) {
        this.marks = marks;
    }

    Component of(Listing listing, Locale locale) {
        var board = Tags.tag("div", "board");
        board.getElement().setAttribute("role", "region");
        board.getElement().setAttribute("tabindex", "0");
        board.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.view.BOARD"));
        listing.board().forEach((stage, rows) -> board.add(column(stage, rows, listing.url(), locale)));
        return board;
    }

    private HtmlContainer column(Stage stage, Rows rows, ListUrl url, Locale locale) {
        var head = Tags.tag(
                "h2",
                "",
                Tags.sign("phase " + stage.phase().name().toLowerCase(Locale.ROOT), ""),
                Tags.span("", Wording.text(locale, "project.opening.stage." + stage)),
                Tags.span("facet-count", String.valueOf(rows.total())));
        var list = Tags.tag("ol", "");
        rows.rows().forEach(row -> list.add(card(row, url, locale)));
        var column = Tags.tag("section", "board-column", head, list);
        if (rows.total() > rows.rows().size()) {
            var all = url.seenAs(ListView.LIST);
            column.add(Tags.link(
                    "more",
                    all.asking(all.asked().with(Facet.STAGE, Set.of(stage.name())))
                            .href(locale),
                    Wording.text(locale, "catalogue.board.all", rows.total())));
        }
        return column;
    }

    private HtmlContainer card(ProjectRow row, ListUrl url, Locale locale) {
        var card = Tags.tag(
                "li",
                "board-card",
                Tags.tag("h3", "project-name", RowCard.name(row, url.asOf(), locale)),
                marks.place(row.unit(), row.park(), locale),
                marks.capital(row.capital(), locale));
        if (row.stageOn() != null) {
            card.add(Tags.span(
                    "muted small",
                    Wording.text(locale, "catalogue.stage.on", row.stageOn().text())));
        }
        if (Actor.current().is(Role.OFFICER) && url.asOf() == null) {
            card.add(Tags.link(
                    "",
                    Lang.path(locale, "work/projects/revise/" + row.code()),
                    Wording.text(locale, "catalogue.board.move")));
        }
        return card;
    }
}
