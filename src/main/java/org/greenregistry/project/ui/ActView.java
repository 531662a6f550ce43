package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.StageGraph;
import org.greenregistry.dossier.Transition;
import org.greenregistry.ledger.Published;
import org.greenregistry.project.ProjectName;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.SubmitDialog;
import org.greenregistry.shell.Tags;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The officer's daily act: chooses a project of the book, what happened, fills the touched fields, hands in. */
@Route(value = "work/projects/event", layout = MainLayout.class)
@RouteAlias(value = "en/work/projects/event", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class ActView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PROJECT = "project";

    private final ActDesk desk;
    private final ProjectForms forms;
    private final ComboBox<ProjectName> projects;
    private final Div rest = new Div();

    ActView(ActDesk desk, ProjectForms forms) {
        this.desk = desk;
        this.forms = forms;
        projects = Fields.choice("project.act.project", ActView::name);
        projects.setItems(
                query -> forms
                        .projects()
                        .find(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        projects.setHelperText(getTranslation("project.act.project.help"));
        projects.setAutofocus(true);
        projects.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var chosen = QueryParameters.of(PROJECT, change.getValue().code());
                UI.getCurrentOrThrow().navigate(Lang.path("work/projects/event"), chosen);
            }
        });
        rest.addClassName("section");
        var form = new Div(new H1(getPageTitle()), new Paragraph(getTranslation("project.act.lead")), projects, rest);
        form.addClassNames("section", "act-form");
        getContent().addClassName("page");
        getContent().add(Tags.link("back", Lang.path("work"), "‹ " + getTranslation("ledger.work")), form);
    }

    private static String name(ProjectName project) {
        return project.name().in(Lang.current()) + " · " + project.code();
    }

    /** The address says which project. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rest.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PROJECT)
                .flatMap(desk::project)
                .ifPresent(this::show);
    }

    private void show(Published<ProjectContent> project) {
        projects.setValue(new ProjectName(
                project.record(), project.code(), project.content().name().text()));
        desk.others(project.record()).ifPresent(names -> rest.add(note("shell.form.editors", names)));
        var mine = desk.mine(project.record());
        if (mine.filter(ActDesk.Mine::waiting).isPresent()) {
            rest.add(note("project.act.waiting"), form(mine.get(), "project.act.open"));
            return;
        }
        mine.ifPresent(draft -> rest.add(note("project.act.draft"), form(draft, "project.act.open")));
        var content = mine.map(ActDesk.Mine::content).orElseGet(project::content);
        var acts = Fields.choice(
                "project.act.what",
                Stream.concat(
                                content.stage() == null
                                        ? Stream.<Object>of()
                                        : Arrays.<Object>stream(EventKind.values()),
                                StageGraph.next(content).stream())
                        .toList(),
                ActView::act);
        var chosen = new Div();
        acts.addValueChangeListener(change -> choose(change.getValue(), project, content, chosen));
        rest.add(acts, chosen);
    }

    private static String act(Object act) {
        return act instanceof Transition edge ? StepFields.name(edge) : EventFields.name((EventKind) act);
    }

    private void choose(@Nullable Object act, Published<ProjectContent> project, ProjectContent content, Div chosen) {
        chosen.removeAll();
        if (act == null) {
            return;
        }
        var makers = new ProjectMakers(forms, () -> content).make();
        var fields = act instanceof Transition edge
                ? new StepFields(edge, content, makers, ActView::elsewhere)
                : new EventFields((EventKind) act, content, makers, forms.formats());
        var scan = new ScanFields(fields.paper(), makers, desk.files(project.record()));
        var submit = new Button(getTranslation("shell.form.submit"), click -> {
            var recorded = fields.checked(scan.file().orElse(null));
            if (scan.isSound()) {
                recorded.ifPresent(done -> new SubmitDialog(() -> submit(project, done)).open());
            }
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        chosen.add(fields, scan, submit);
    }

    /** Here is no form to lead to: the names of the fields are told, and the form opens after handing in. */
    private static Component elsewhere(List<FormNote> notes) {
        return new UnorderedList(notes.stream()
                .map(note -> new ListItem(ProjectWords.label(note.path(), Lang.current())))
                .toArray(ListItem[]::new));
    }

    private void submit(Published<ProjectContent> project, ActFields.Recorded recorded) {
        var open = desk.handIn(project.record(), recorded.change());
        Notification.show(
                getTranslation(open.isEmpty() ? "project.act.done" : "project.act.incomplete", recorded.said()),
                6000,
                Notification.Position.BOTTOM_CENTER);
        UI.getCurrentOrThrow()
                .navigate(Lang.path(open.map(draft -> "work/projects/" + draft).orElse("work")));
    }

    private static Anchor form(ActDesk.Mine draft, String key) {
        return new Anchor(Lang.path("work/projects/" + draft.id()), Words.text(key));
    }

    private Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("panel");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("project.act");
    }
}
