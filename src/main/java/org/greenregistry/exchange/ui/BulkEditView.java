package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.Role;
import org.greenregistry.exchange.BulkEditService;
import org.greenregistry.exchange.Edit;
import org.greenregistry.exchange.Field;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;

/**
 * The same edit of all projects of a list, or of some of it; its address names them. What it would do is seen before it
 * is done.
 */
@Route(value = BulkEditService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + BulkEditService.PATH, layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class BulkEditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PROJECTS = "projects";

    private final BulkEditService bulk;
    private final Locale locale = Lang.current();
    private final Div lines = new Div();
    private final List<EditLine> asked = new ArrayList<>();
    private String query = "";

    BulkEditView(BulkEditService bulk) {
        this.bulk = bulk;
        lines.addClassName("edit-lines");
        getContent().addClassNames("page", "imports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters().getQueryString();
        var number = bulk.count(query);
        lines.removeAll();
        asked.clear();
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link(
                                "back",
                                Lang.path(locale, PROJECTS) + (query.isEmpty() ? "" : "?" + ticked(query)),
                                getTranslation("exchange.bulk.list")),
                        new H1(getPageTitle()));
        if (number == 0) {
            getContent().add(Tags.said("p", "empty", getTranslation("exchange.bulk.none")));
            return;
        }
        var lead = new Paragraph(getTranslation("exchange.bulk.lead", number));
        lead.addClassName("lead");
        var more = new Button(getTranslation("exchange.bulk.more"), click -> ask());
        var preview = new Button(getTranslation("exchange.bulk.preview"), click -> preview());
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask();
        getContent().add(lead, lines, Tags.tag("div", "edit-acts", more, preview));
    }

    /** Projects named one by one are ticked in the list. */
    private static String ticked(String query) {
        return query.replaceAll("(^|&)code=", "$1compare=");
    }

    private void ask() {
        var fields = new ArrayList<Field>();
        var stages = bulk.stages();
        fields.add(stages);
        fields.addAll(bulk.fields());
        var line = new EditLine(fields, stages);
        asked.add(line);
        lines.add(line);
    }

    private void preview() {
        var edits = new ArrayList<Edit>();
        var sound = true;
        for (var line : asked) {
            if (!line.isBlank()) {
                var fault = bulk.fault(line.edit());
                fault.ifPresent(line::fault);
                sound &= fault.isEmpty();
                edits.add(line.edit());
            }
        }
        if (sound) {
            var id = bulk.begin(query, edits, locale);
            UI.getCurrentOrThrow().navigate(Lang.path(locale, ImportService.path(id)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.bulk");
    }
}
