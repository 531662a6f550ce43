package org.greenregistry.journal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.Entry;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.NamedEntries;
import org.greenregistry.journal.Subjects.Subject;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** Every act on the book, newest first; {@code ?kind=} narrows to one kind of record. */
@Route(value = "journal", layout = MainLayout.class)
@RouteAlias(value = "en/journal", layout = MainLayout.class)
@Menu(title = "journal.title", order = 40)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class JournalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "kind";

    private final JournalService journal;
    private final NamedEntries entries;
    private final Formats formats;
    private final Grid<Entry> grid = new Grid<>();
    private final ComboBox<String> kinds =
            Fields.choice("journal.kind", kind -> getTranslation("journal.kind." + kind));

    JournalView(JournalService journal, NamedEntries entries, Formats formats) {
        this.journal = journal;
        this.entries = entries;
        this.formats = formats;
        getContent().addClassNames("page", "journal");
        kinds.setClearButtonVisible(true);
        kinds.addValueChangeListener(choice -> {
            if (choice.isFromClient()) {
                narrow(choice.getValue());
            }
        });
        columns();
    }

    private void columns() {
        column("journal.number", entry -> formats.number(entry.line().number(), Lang.current()));
        column("journal.at", entry -> formats.dateTime(entry.line().at()));
        column("journal.who", Entry::who);
        column(
                "journal.action",
                entry -> getTranslation("journal.action." + entry.line().action()));
        column("journal.subject", this::subject);
        grid.addColumn(entry -> entry.line().reason())
                .setHeader(getTranslation("journal.reason"))
                .setFlexGrow(1);
        grid.setItemDetailsRenderer(
                new ComponentRenderer<>(entry -> new EntryDetail(entry, entries.worded(entry.line(), Lang.current()))));
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateText(getTranslation("journal.empty"));
        grid.addClassName("journal-grid");
    }

    private void column(String key, ValueProvider<Entry, String> text) {
        grid.addColumn(text).setHeader(getTranslation(key)).setAutoWidth(true).setFlexGrow(0);
    }

    private String subject(Entry entry) {
        var version = entry.line().version();
        var name = getTranslation("journal.kind." + entry.line().kind())
                + entry.subject().map(Subject::name).map(words -> " " + words).orElse("");
        return version == null ? name : name + " · " + getTranslation("journal.version", version);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var known = journal.kinds();
        var kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .filter(known::contains)
                .orElse(null);
        kinds.setItems(known);
        kinds.setValue(kind);
        grid.setItemsPageable(page -> entries.newest(kind, page), page -> journal.count(kind));
        var lead = new Paragraph(getTranslation("journal.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(getTranslation("journal.title")), lead, new Proof(journal, formats), bar(kind), grid);
    }

    private Div bar(@Nullable String kind) {
        var bar = new Div(kinds);
        bar.addClassNames("row", "spread");
        if (Actor.current().is(Role.AUDITOR)) {
            bar.add(ExcelLink.of(Lang.current(), "journal", kind == null ? "" : KIND + "=" + kind));
        }
        return bar;
    }

    private static void narrow(@Nullable String kind) {
        UI.getCurrentOrThrow()
                .navigate(
                        Lang.path("journal"), kind == null ? QueryParameters.empty() : QueryParameters.of(KIND, kind));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journal.title");
    }
}
