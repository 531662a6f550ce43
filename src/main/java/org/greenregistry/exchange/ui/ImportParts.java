package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportChoices;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.exchange.ImportState;
import org.greenregistry.exchange.TableService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;

/** The parts of an import's page. */
@org.springframework.stereotype.Component
class ImportParts {

    private final ImportService imports;
    private final ImportChoices choices;
    private final TableService tables;
    private final RecordService records;

    ImportParts(ImportService imports, ImportChoices choices, TableService tables, RecordService records) {
        this.imports = imports;
        this.choices = choices;
        this.tables = tables;
        this.records = records;
    }

    /** What the columns of somebody's own list mean; a table of the registry says it itself, and what it holds. */
    Optional<Component> header(Import table, Locale locale, Runnable changed) {
        return Optional.ofNullable(table.header())
                .map(header -> header.own()
                        ? Tags.said(
                                "p",
                                "muted",
                                Wording.text(
                                        locale,
                                        "exchange.header.own",
                                        Wording.text(locale, "journal.kind." + header.kind())))
                        : new HeaderPart(table, header, tables, choices, locale, changed));
    }

    Optional<Component> questions(Import table, Locale locale, Runnable changed) {
        return table.questions().isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionPart(table, tables, choices, records, locale, changed));
    }

    Component rows(Import table, ImportUrl url, Locale locale, Runnable changed) {
        var part = Tags.section("rows", "section", Wording.text(locale, "exchange.rows", table.rows()));
        part.add(states(table, url, locale));
        var total = url.state() == null ? table.rows() : table.count(url.state());
        var pages = PageLinks.pages(total);
        var page = Math.min(url.page(), pages);
        var rows = imports.rows(table.id(), url.states(), PageRequest.of(page - 1, PageLinks.ROWS));
        if (rows.isEmpty()) {
            part.add(Tags.said("p", "empty", Wording.text(locale, "exchange.rows.none")));
        } else {
            var list = Tags.tag("ol", "import-rows");
            rows.forEach(row -> list.add(new RowPart(table, row, imports, choices, records, locale, changed)));
            part.add(list);
        }
        if (pages > 1) {
            part.add(PageLinks.of(page, pages, number -> url.href(locale, url.state(), number), locale));
        }
        return part;
    }

    private static Component states(Import table, ImportUrl url, Locale locale) {
        var nav = Tags.tag("nav", "views");
        nav.getElement().setAttribute("aria-label", Wording.text(locale, "exchange.states"));
        var all = Tags.link("", url.href(locale, null, 1), Wording.text(locale, "exchange.row.ALL", table.rows()));
        nav.add(current(all, url.state() == null));
        for (var state : RowResult.State.values()) {
            if (table.count(state) > 0) {
                var words = Wording.text(locale, "exchange.row." + state + ".count", table.count(state));
                var link = Tags.link("", url.href(locale, state, 1), words);
                nav.add(current(link, url.state() == state));
            }
        }
        return nav;
    }

    private static Anchor current(Anchor link, boolean yes) {
        if (yes) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    Component acts(Import table, Locale locale, Runnable changed) {
        var acts = new Div();
        acts.addClassNames("row", "import-acts");
        if (table.state() == ImportState.READY) {
            var chosen = imports.chosen(table.id());
            acts.add(Tags.said("p", "", Wording.text(locale, "exchange.chosen", chosen)));
            if (chosen > 0) {
                var submit = act(locale, "exchange.submit", () -> imports.apply(table.id(), true), changed);
                submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                acts.add(submit, act(locale, "exchange.draft", () -> imports.apply(table.id(), false), changed));
            }
        } else if (table.state() == ImportState.APPLIED) {
            acts.add(act(locale, "exchange.undo", () -> imports.undo(table.id()), changed));
        }
        acts.add(Tags.download(
                "button", Lang.path(locale, ImportReport.path(table.id())), Wording.text(locale, "exchange.report")));
        return acts;
    }

    private static Button act(Locale locale, String key, Runnable act, Runnable changed) {
        var button = new Button(Wording.text(locale, key), click -> {
            act.run();
            changed.run();
        });
        button.setDisableOnClick(true);
        return button;
    }
}
