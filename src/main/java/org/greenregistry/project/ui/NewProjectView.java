package org.greenregistry.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Copies;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/**
 * Begins a draft, of a new project, one like another, or the next version of the one the address names, and hands over
 * to its form.
 */
@Route(value = "work/projects/new", layout = MainLayout.class)
@RouteAlias(value = "en/work/projects/new", layout = MainLayout.class)
@RouteAlias(value = "work/projects/revise/:code", layout = MainLayout.class)
@RouteAlias(value = "en/work/projects/revise/:code", layout = MainLayout.class)
@RouteAlias(value = "work/projects/copy/:model", layout = MainLayout.class)
@RouteAlias(value = "en/work/projects/copy/:model", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class NewProjectView extends Composite<Div> implements BeforeEnterObserver {

    private final DraftService drafts;
    private final RecordService records;

    NewProjectView(DraftService drafts, RecordService records) {
        this.drafts = drafts;
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var draft = address.get("code")
                .map(code -> drafts.revise(project(code).record()))
                .or(() -> address.get("model").map(this::copied))
                .orElseGet(() -> drafts.record(ProjectContent.class));
        event.forwardTo(Lang.path("work/projects/" + draft), event.getLocation().getQueryParameters());
    }

    private Published<ProjectContent> project(String code) {
        return records.find(ProjectContent.class, code, null).orElseThrow(NotFoundException::new);
    }

    private UUID copied(String model) {
        var content = Copies.asNew(project(model).content());
        var draft = drafts.record(ProjectContent.class);
        drafts.save(draft, drafts.open(draft, ProjectContent.class).revision(), content, Map.of());
        return draft;
    }
}
