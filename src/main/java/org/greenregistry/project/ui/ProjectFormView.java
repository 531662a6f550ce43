package org.greenregistry.project.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The officer writes a project: a new one, or the next version of one in the book. */
@Route(value = "work/projects/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/work/projects/:draft", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class ProjectFormView extends DraftView {

    private final DraftForms drafts;
    private final ProjectForms forms;

    ProjectFormView(DraftForms drafts, ProjectForms forms) {
        super("project.form.nameless");
        this.drafts = drafts;
        this.forms = forms;
    }

    @Override
    protected FormPage<ProjectContent> form(UUID draft, String nameless) {
        return forms.open(draft, drafts.of(draft, ProjectContent.class, Lang.current()), nameless);
    }
}
