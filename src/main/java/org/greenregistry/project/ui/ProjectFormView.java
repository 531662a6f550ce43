package org.greenregistry.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The officer writes a project: a new one, or the next version of one in the book. */
@Route(value = "work/projects/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/work/projects/:draft", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class ProjectFormView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftForms drafts;
    private final ProjectForms forms;
    private @Nullable FormPage<ProjectContent> page;

    ProjectFormView(DraftForms drafts, ProjectForms forms) {
        this.drafts = drafts;
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = draft(event);
        page = forms.open(draft, drafts.of(draft, ProjectContent.class, Lang.current()));
        getContent().removeAll();
        getContent().add(page);
    }

    private static UUID draft(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("draft").orElse(""));
        } catch (IllegalArgumentException typed) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return page == null ? getTranslation("project.form.nameless") : page.title();
    }
}
