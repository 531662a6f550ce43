package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.Role;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.exchange.TableService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.StreamDrop;
import org.greenregistry.shell.Tags;

/** Where officers bring their lists and fetch the book's as tables; and the tables brought before. */
@Route(value = ImportService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + ImportService.PATH, layout = MainLayout.class)
@Menu(title = "exchange.menu", order = 22)
@RolesAllowed(Role.OFFICER)
class ImportsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImportService imports;
    private final TableService tables;
    private final Formats formats;
    private final Locale locale = Lang.current();

    ImportsView(ImportService imports, TableService tables, Formats formats) {
        this.imports = imports;
        this.tables = tables;
        this.formats = formats;
        getContent().addClassNames("page", "imports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getQueryString();
        var lead = new Paragraph(getTranslation("exchange.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getPageTitle()),
                        lead,
                        Tags.tag("div", "import-doors", bringing(), new ExportForm(tables, query)),
                        before());
    }

    private Component bringing() {
        var kind = kinds("exchange.kind");
        var drop = new StreamDrop(
                imports.maxBytes(),
                (name, bytes) -> {
                    var id = imports.begin(kind.getValue(), name, bytes, locale);
                    return () -> UI.getCurrentOrThrow().navigate(Lang.path(locale, ImportService.path(id)));
                },
                ".xlsx",
                ".csv");
        var part = Tags.section("bring", "section import-door", getTranslation("exchange.bring"));
        part.add(Tags.said("p", "muted", getTranslation("exchange.bring.lead", imports.maxBytes() >> 20)), kind, drop);
        return part;
    }

    private ComboBox<String> kinds(String key) {
        var kinds = Fields.choice(key, tables.kinds(), name -> getTranslation("journal.kind." + name));
        kinds.setValue("project");
        kinds.setClearButtonVisible(false);
        return kinds;
    }

    private Component before() {
        var part = Tags.section("before", "section", getTranslation("exchange.before"));
        var mine = imports.mine();
        if (mine.isEmpty()) {
            part.add(Tags.said("p", "empty", getTranslation("exchange.before.none")));
            return part;
        }
        part.add(lines(mine));
        return part;
    }

    private UnorderedList lines(List<Import> mine) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        mine.forEach(table -> list.add(line(table)));
        return list;
    }

    private ListItem line(Import table) {
        var words = new Div(
                Tags.link("work-title", Lang.path(locale, ImportService.path(table.id())), table.title()),
                Tags.span(
                        "muted small",
                        formats.dateTime(table.createdAt()) + " · " + getTranslation("journal.kind." + table.kind())
                                + " · " + getTranslation("exchange.rows", table.rows())),
                Tags.span("chip", getTranslation("exchange.state." + table.state())));
        words.addClassName("work-words");
        var line = new ListItem(words);
        line.addClassName("work-line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }
}
