package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.insight.Assignment;
import org.greenregistry.insight.AssignmentService;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** One assignment: what is asked, of whom, and what came of it. */
@Route(value = "assignments/:id", layout = MainLayout.class)
@RouteAlias(value = "en/assignments/:id", layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class AssignmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentService assignments;
    private final ActorNames names;
    private final Formats formats;
    private final Clock clock;
    private final Locale locale = Lang.current();

    AssignmentView(AssignmentService assignments, ActorNames names, Formats formats, Clock clock) {
        this.assignments = assignments;
        this.names = names;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassNames("page", "insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("id").orElse("")));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    private void show(UUID id) {
        var given = assignments.get(id);
        var known = names.names(List.of(given.assignee(), given.by()));
        var facts = Tags.tag("dl", "facts");
        facts.add(
                fact("assignment.about", Tags.link("", Lang.path(locale, given.path()), given.about())),
                fact("assignment.assignee", Tags.span("", name(known.get(given.assignee())))),
                fact("assignment.by", Tags.span("", name(known.get(given.by())))),
                fact("assignment.due", Tags.span("", formats.date(given.due()))),
                fact("assignment.state", Tags.span("", state(given))));
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path(locale, "work"), Wording.text(locale, "assignment.back")),
                        new H1(given.text()),
                        facts);
        if (given.isOpen() && given.assignee().equals(Actor.current().account())) {
            getContent().add(finish(given));
        }
    }

    private static Component fact(String key, Component value) {
        return Tags.tag("div", "", Tags.said("dt", "", Wording.text(Lang.current(), key)), Tags.tag("dd", "", value));
    }

    private String name(@Nullable String known) {
        return known == null ? Wording.text(locale, "person.unnamed") : known;
    }

    private String state(Assignment given) {
        var answer = given.answer();
        if (given.doneAt() != null && answer != null) {
            return Wording.text(locale, "assignment.state.done", formats.date(given.doneAt()), answer);
        }
        return Wording.text(
                locale,
                given.isOverdue(LocalDate.now(clock.withZone(formats.zone())))
                        ? "assignment.state.overdue"
                        : "assignment.state.open");
    }

    private Div finish(Assignment given) {
        var answer = Fields.area("assignment.answer");
        answer.setRequiredIndicatorVisible(true);
        answer.setMaxLength(1000);
        var done = new Button(Wording.text(locale, "assignment.finish"), click -> {
            if (answer.getValue().isBlank()) {
                answer.setErrorMessage(Wording.text(locale, "shell.required"));
                answer.setInvalid(true);
                answer.focus();
            } else {
                assignments.finish(given.id(), answer.getValue());
                show(given.id());
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(answer, done);
        form.addClassNames("section", "narrow-form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignment.title");
    }
}
