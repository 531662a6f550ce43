package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The page of a project as the public will read it, made of a draft that nobody has approved yet. */
@Route(value = "work/projects/:draft/preview", layout = MainLayout.class)
@RouteAlias(value = "en/work/projects/:draft/preview", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class PreviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftForms drafts;
    private final ProjectPage page;

    PreviewView(DraftForms drafts, ProjectPage page) {
        this.drafts = drafts;
        this.page = page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = DraftView.draft(event);
        var project = drafts.preview(draft, ProjectContent.class);
        var line = new Div(
                new Span(getTranslation("catalogue.preview.line")),
                new Anchor(Lang.path("work/projects/" + draft), getTranslation("catalogue.preview.back")));
        line.addClassName("past-line");
        line.getElement().setAttribute("role", "note");
        getContent().removeAll();
        getContent().add(line);
        getContent().add(Acting.asPublic(() -> page.of(project, null, Lang.current(), ProjectPage.Acts.NONE)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.preview");
    }
}
