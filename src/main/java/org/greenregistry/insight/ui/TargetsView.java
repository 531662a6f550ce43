package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.access.Role;
import org.greenregistry.insight.Target;
import org.greenregistry.insight.TargetInput;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.TargetService;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** A manager says what the year of the address is to reach. */
@Route(value = TargetService.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + TargetService.PATH, layout = MainLayout.class)
@RolesAllowed(Role.MANAGER)
class TargetsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final TargetService targets;
    private final FigureWords words;
    private final Formats formats;
    private final Clock clock;
    private final Locale locale = Lang.current();
    private final DraftBinder<TargetInput> binder = new DraftBinder<>(TargetInput.class);
    private final Div list = new Div();
    private int year;

    TargetsView(TargetService targets, FigureWords words, Formats formats, Clock clock) {
        this.targets = targets;
        this.words = words;
        this.formats = formats;
        this.clock = clock;
        year = LocalDate.now(clock.withZone(formats.zone())).getYear();
        getContent().addClassNames("page", "insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("20\\d{2}"))
                .map(Integer::valueOf)
                .orElse(year);
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path(locale, OverviewUrl.PATH), Wording.text(locale, "insight.title")),
                        new H1(getPageTitle()),
                        new Paragraph(Wording.text(locale, "insight.targets.lead")),
                        list,
                        form());
        refresh();
    }

    private void refresh() {
        var known = targets.of(year, clock.instant());
        list.removeAll();
        if (known.isEmpty()) {
            list.add(Tags.said("p", "empty", Wording.text(locale, "insight.targets.empty")));
            return;
        }
        var table = new Table(
                getPageTitle(),
                Stream.of("key", "amount", "source", "since")
                        .map(column -> Wording.text(locale, "insight.targets." + column))
                        .toList());
        known.values().forEach(target -> addRow(table, target));
        list.add(table.done());
    }

    private void addRow(Table table, Target target) {
        table.row(
                Wording.text(locale, "insight.target." + target.key()),
                Tags.span("", words.amount(target.amount(), target.key().unit(), locale)),
                Tags.span("", target.source()),
                Tags.span("", formats.date(target.at())));
    }

    private Div form() {
        var key = Fields.choice(
                "insight.targets.key",
                List.of(TargetKey.values()),
                target -> Wording.text(locale, "insight.target." + target));
        var amount = Fields.text("insight.targets.amount");
        var source = Fields.text("insight.targets.source");
        binder.bind(key, "key");
        binder.forField(amount)
                .withNullRepresentation("")
                .withConverter(Converter.from(this::number, this::shown))
                .bind("amount");
        binder.bind(source, "source");
        var save = new Button(Wording.text(locale, "insight.targets.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(key, amount, source, save);
        form.addClassNames("section", "narrow-form");
        return form;
    }

    private Result<@Nullable BigDecimal> number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Result.ok(null);
        }
        return formats.parsed(typed, locale)
                .map(Result::<@Nullable BigDecimal>ok)
                .orElseGet(() -> Result.error(Wording.text(locale, "insight.targets.unreadable")));
    }

    private String shown(@Nullable BigDecimal number) {
        return number == null ? "" : formats.number(number, locale);
    }

    private void save() {
        binder.read().ifPresent(input -> {
            targets.set(year, input);
            Notification.show(Wording.text(locale, "insight.targets.saved"));
            refresh();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.targets.title", String.valueOf(year));
    }
}
