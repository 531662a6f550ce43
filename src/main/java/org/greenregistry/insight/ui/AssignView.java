package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.insight.AssignmentInput;
import org.greenregistry.insight.AssignmentService;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** A manager asks a colleague to do something about what the address names: who, by when, one sentence. */
@Route(value = AssignView.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + AssignView.PATH, layout = MainLayout.class)
@RolesAllowed(Role.MANAGER)
class AssignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "overview/assign";

    private final AssignmentService assignments;
    private final Locale locale = Lang.current();
    private final DraftBinder<AssignmentInput> binder = new DraftBinder<>(AssignmentInput.class);
    private String about = "";
    private String path = "";

    AssignView(AssignmentService assignments) {
        this.assignments = assignments;
        getContent().addClassNames("page", "insight");
    }

    /** @param path of the rows, without language */
    static String href(String about, String path, Locale locale) {
        return Lang.path(locale, PATH) + "?about=" + encoded(about) + "&path=" + encoded(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        about = query.getSingleParameter("about").orElse("");
        path = query.getSingleParameter("path").orElse("");
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path(locale, OverviewUrl.PATH), Wording.text(locale, "insight.title")),
                        new H1(getPageTitle()),
                        Tags.tag("p", "", Tags.link("", Lang.path(locale, path), about)),
                        form());
    }

    private Div form() {
        ComboBox<Colleague> who = Fields.choice("assignment.assignee", assignments.takers(), Colleague::name);
        DatePicker due = Fields.date("assignment.due");
        TextArea text = Fields.area("assignment.text");
        binder.forField(who)
                .withConverter(Converter.from(AssignView::id, id -> colleague(id)))
                .bind("assignee");
        binder.bind(due, "due");
        binder.bind(text, "text");
        var give = new Button(Wording.text(locale, "assignment.give"), click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(who, due, text, give);
        form.addClassNames("section", "narrow-form");
        return form;
    }

    private static Result<@Nullable UUID> id(@Nullable Colleague colleague) {
        return Result.ok(colleague == null ? null : colleague.id());
    }

    private @Nullable Colleague colleague(@Nullable UUID id) {
        return assignments.takers().stream()
                .filter(taker -> taker.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void give() {
        binder.read().ifPresent(input -> {
            var id = assignments.assign(about, path, input);
            UI.getCurrentOrThrow().navigate(Lang.path(AssignmentService.path(id)));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignment.give");
    }
}
