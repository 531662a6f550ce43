package org.greenregistry.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.briefing.SavedView;
import org.greenregistry.briefing.SavedViewInput;
import org.greenregistry.briefing.SavedViewService;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;

/** Views I keep and those colleagues share. With a path in the address it begins by saving that. */
@Route(value = SavedViewService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + SavedViewService.PATH, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class SavedViewsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SAVED = "path";

    private final SavedViewService views;
    private final ActorNames names;
    private final Formats formats;
    private final Locale locale = Lang.current();
    private final Div list = new Div();

    SavedViewsView(SavedViewService views, ActorNames names, Formats formats) {
        this.views = views;
        this.names = names;
        this.formats = formats;
        getContent().addClassNames("page", "saved-views");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path(locale, "overview"), getTranslation("insight.title")),
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("views.lead")));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SAVED)
                .filter(path -> !path.isEmpty())
                .ifPresent(path -> getContent().add(saving(path)));
        getContent().add(list);
        show();
    }

    private Component saving(String path) {
        var form = form(new SavedViewInput("", false), "views.save", input -> {
            views.save(path, input);
            Notification.show(getTranslation("views.saved"));
            show();
        });
        form.addClassName("section");
        form.addComponentAsFirst(
                Tags.tag("p", "", Tags.link("", Lang.path(locale, path), getTranslation("views.this"))));
        return form;
    }

    private Div form(SavedViewInput before, String key, Consumer<SavedViewInput> done) {
        var binder = new DraftBinder<>(SavedViewInput.class);
        var name = Fields.text("views.name");
        var shared = new Checkbox(getTranslation("views.shared"));
        binder.bind(name, "name");
        binder.bind(shared, "shared");
        binder.readRecord(before);
        var save = new Button(getTranslation(key), click -> binder.read().ifPresent(done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, shared, save);
        form.addClassName("narrow-form");
        return form;
    }

    private void show() {
        var all = views.all();
        list.removeAll();
        if (all.isEmpty()) {
            list.add(Tags.said("p", "empty", getTranslation("views.none")));
            return;
        }
        var owners = names.names(all.stream().map(SavedView::owner).distinct().toList());
        var lines = new UnorderedList();
        lines.addClassName("work-list");
        all.forEach(view -> lines.add(line(view, owners)));
        list.add(lines);
    }

    private ListItem line(SavedView view, Map<UUID, String> owners) {
        var isMine = view.owner().equals(Actor.current().account());
        var state = isMine
                ? getTranslation(view.shared() ? "views.mine.shared" : "views.mine")
                : getTranslation("views.by", owners.getOrDefault(view.owner(), getTranslation("person.unnamed")));
        var words = new Div(
                Tags.link("work-title", Lang.path(locale, view.path()), view.name()),
                Tags.span("muted small", state + " · " + formats.date(view.at())));
        words.addClassName("work-words");
        var line = new ListItem(words);
        line.addClassName("work-line");
        if (isMine) {
            line.add(changing(view));
        }
        return line;
    }

    private Component changing(SavedView view) {
        var form = form(new SavedViewInput(view.name(), view.shared()), "views.change", input -> {
            views.change(view.id(), input);
            show();
        });
        var drop = new Button(getTranslation("views.drop"), click -> {
            views.drop(view.id());
            show();
        });
        drop.setAriaLabel(getTranslation("views.drop.of", view.name()));
        form.add(drop);
        return Tags.tag("details", "", Tags.said("summary", "", getTranslation("views.edit")), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("views.title");
    }
}
