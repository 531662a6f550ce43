package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Unit;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What the books of two days differ in, project by project. */
@Route(value = ChangesView.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + ChangesView.PATH, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class ChangesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "overview/changes";
    static final String KIND = "kind";

    private static final int PAGE = 50;

    private final InsightService insight;
    private final RecordService records;
    private final CatalogueParameters parameters;
    private final FigureWords words;
    private final LatePart late;
    private final Formats formats;
    private final Clock clock;

    ChangesView(
            InsightService insight,
            RecordService records,
            CatalogueParameters parameters,
            FigureWords words,
            LatePart late,
            Formats formats,
            Clock clock) {
        this.insight = insight;
        this.records = records;
        this.parameters = parameters;
        this.words = words;
        this.late = late;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassNames("page", "insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var url = OverviewUrl.parse(query, parameters, clock.instant(), formats.zone());
        show(url, kind(query).orElse(Changes.Kind.ENTERED), Lang.current());
    }

    private static Optional<Changes.Kind> kind(Map<String, List<String>> query) {
        return query.getOrDefault(KIND, List.of()).stream()
                .flatMap(name -> Arrays.stream(Changes.Kind.values())
                        .filter(kind -> kind.name().equals(name)))
                .findFirst();
    }

    private void show(OverviewUrl url, Changes.Kind kind, Locale locale) {
        var closing = url.asked().asOf();
        var changes = url.changes(insight, clock.instant(), formats);
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", url.href(locale), Wording.text(locale, "insight.title")),
                        new H1(getPageTitle()),
                        Tags.said(
                                "p",
                                "muted",
                                Wording.text(
                                        locale,
                                        closing == null ? "insight.changes.between" : "insight.changes.until",
                                        formats.date(url.against()),
                                        closing == null ? "" : closing.shown(formats))),
                        kinds(changes, kind, url, locale),
                        table(changes, kind, locale));
        late.sections(url, locale).forEach(getContent()::add);
    }

    private Nav kinds(Changes changes, Changes.Kind chosen, OverviewUrl url, Locale locale) {
        var counts = changes.counts();
        var tabs = new Nav();
        tabs.addClassName("tab-links");
        tabs.getElement().setAttribute("aria-label", getPageTitle());
        for (var kind : Changes.Kind.values()) {
            var tab = Tags.link(
                    "",
                    ChangesPart.href(url, kind, locale),
                    Wording.text(
                            locale,
                            "insight.changes." + kind,
                            words.number(counts.getOrDefault(kind, 0L), locale),
                            ""));
            if (kind == chosen) {
                tab.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private Component table(Changes changes, Changes.Kind kind, Locale locale) {
        var lines = changes.lines().stream().filter(line -> line.kind() == kind).toList();
        if (lines.isEmpty()) {
            return Tags.said("p", "", Wording.text(locale, "insight.changes.none"));
        }
        var table = new Table(
                getPageTitle(),
                (isManager()
                                ? Stream.of("project", "before", "after", "amount", "assign")
                                : Stream.of("project", "before", "after", "amount"))
                        .map(column -> Wording.text(locale, "insight.changes." + column))
                        .toList());
        lines.stream().limit(PAGE).forEach(line -> addRow(table, line, locale));
        return lines.size() <= PAGE
                ? table.done()
                : new Div(
                        table.done(),
                        Tags.said(
                                "p",
                                "muted",
                                Wording.text(
                                        locale, "insight.changes.more", PAGE, words.number(lines.size(), locale))));
    }

    private static boolean isManager() {
        return Actor.current().is(Role.MANAGER);
    }

    private void addRow(Table table, Changes.Line line, Locale locale) {
        var title = title(line.code(), locale);
        var cells = new ArrayList<Component>(List.of(
                standing(line.before(), locale), standing(line.after(), locale), Tags.span("", amount(line, locale))));
        if (isManager()) {
            cells.add(Tags.link(
                    "", AssignAction.href(line.code(), title, locale), Wording.text(locale, "assignment.give")));
        }
        table.row(
                Tags.link("", Lang.path(locale, "projects/" + line.code()), line.code() + " · " + title),
                cells.toArray(Component[]::new));
    }

    private String title(String code, Locale locale) {
        return records.named("project", code)
                .map(found -> found.title().in(locale))
                .orElse(code);
    }

    private static Component standing(Changes.@Nullable Standing standing, Locale locale) {
        return Tags.span(
                "",
                standing == null || standing.stage() == null
                        ? "–"
                        : Wording.text(locale, "project.opening.stage." + standing.stage()));
    }

    private String amount(Changes.Line line, Locale locale) {
        return line.currency() == null ? "–" : words.amount(line.amount(), Unit.valueOf(line.currency()), locale);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.changes");
    }
}
