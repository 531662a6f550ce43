package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.insight.Closing;
import org.greenregistry.insight.ClosingInput;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** When periods were closed; a manager closes one. */
@Route(value = ClosingService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + ClosingService.PATH, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class ClosingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 200;
    private static final int YEARS = 6;

    private final ClosingService closings;
    private final ActorNames names;
    private final Formats formats;
    private final Clock clock;
    private final Locale locale = Lang.current();
    private final DraftBinder<ClosingInput> binder = new DraftBinder<>(ClosingInput.class);
    private final Div list = new Div();

    ClosingsView(ClosingService closings, ActorNames names, Formats formats, Clock clock) {
        this.closings = closings;
        this.names = names;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassNames("page", "insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OverviewUrl.PERIOD)
                .flatMap(ReportPeriod::find);
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path(locale, OverviewUrl.PATH), Wording.text(locale, "insight.title")),
                        new H1(getPageTitle()),
                        new Paragraph(Wording.text(locale, "insight.closings.lead")));
        if (Actor.current().is(Role.MANAGER)) {
            getContent().add(form());
            binder.readRecord(new ClosingInput(
                    period.filter(one -> one.last().isBefore(today()))
                            .orElse(ReportPeriod.quarterOf(today()).previous()),
                    ""));
        }
        getContent().add(list);
        refresh();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(formats.zone()));
    }

    private Div form() {
        var period = Fields.choice(
                "insight.closings.period", ReportPeriod.endedBefore(today(), YEARS), one -> one.text(locale));
        var note = Fields.text("insight.closings.note");
        binder.bind(period, "period");
        binder.bind(note, "note");
        var close = new Button(Wording.text(locale, "insight.closings.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(period, note, close);
        form.addClassNames("section", "narrow-form");
        return form;
    }

    private void close() {
        binder.read().ifPresent(input -> {
            var closing = closings.close(input);
            Notification.show(Wording.text(
                    locale, "insight.closings.done", closing.period().text(locale), formats.dateTime(closing.at())));
            binder.readRecord(new ClosingInput(closing.period(), ""));
            refresh();
        });
    }

    private void refresh() {
        list.removeAll();
        var known = closings.newest(SHOWN);
        if (known.isEmpty()) {
            list.add(Tags.said("p", "empty", Wording.text(locale, "insight.closings.empty")));
            return;
        }
        var people = names.names(known.stream().map(Closing::by).distinct().toList());
        var table = new Table(
                Wording.text(locale, "insight.closings.title"),
                Stream.of("period", "at", "by", "note")
                        .map(column -> Wording.text(locale, "insight.closings." + column))
                        .toList());
        known.forEach(closing -> table.row(
                Tags.link("", OverviewUrl.of(closing, locale), closing.period().text(locale)),
                Tags.span("", formats.dateTime(closing.at())),
                Tags.span("", people.getOrDefault(closing.by(), Wording.text(locale, "person.unnamed"))),
                Tags.span("", Objects.requireNonNullElse(closing.note(), "–"))));
        list.add(table.done());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.closings.title");
    }
}
