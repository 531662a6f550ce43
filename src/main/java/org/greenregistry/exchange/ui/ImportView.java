package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.exchange.ImportState;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.ProgressLine;
import org.greenregistry.shell.Tags;
import org.greenregistry.work.JobService;
import org.jspecify.annotations.Nullable;

/** One table somebody brought: what its columns and values mean, what each row would do, and then what became of it. */
@Route(value = ImportService.PATH + "/:id", layout = MainLayout.class)
@RouteAlias(value = "en/" + ImportService.PATH + "/:id", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class ImportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLIS = 1000;
    private static final Set<ImportState> BUSY =
            EnumSet.of(ImportState.READING, ImportState.APPLYING, ImportState.UNDOING);

    private final ImportService imports;
    private final ImportParts parts;
    private final JobService jobs;
    private final Locale locale = Lang.current();
    private final Div body = new Div();
    private String title = "";
    private @Nullable ImportUrl url;
    private @Nullable Registration polling;
    private @Nullable ImportState shown;

    ImportView(ImportService imports, ImportParts parts, JobService jobs) {
        this.imports = imports;
        this.parts = parts;
        this.jobs = jobs;
        body.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("page", "import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = id(event.getRouteParameters().get("id").orElse(""));
        url = ImportUrl.parse(id, event.getLocation().getQueryParameters().getParameters());
        title = imports.get(id).title();
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path(locale, ImportService.PATH), getTranslation("exchange.title")),
                        new H1(title),
                        body);
        shown = null;
        show();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Only what goes on is looked at again: a half-made choice is not taken away. */
    private void look() {
        if (url == null) {
            return;
        }
        if (shown == null || BUSY.contains(shown)) {
            show();
        }
    }

    private void show() {
        var at = url;
        if (at == null) {
            return;
        }
        var table = imports.get(at.id());
        shown = table.state();
        body.removeAll();
        body.add(parts(table, at).toArray(Component[]::new));
        getUI().ifPresent(page -> page.setPollInterval(BUSY.contains(table.state()) ? MILLIS : -1));
    }

    private List<Component> parts(Import table, ImportUrl at) {
        var shownParts = new ArrayList<Component>();
        shownParts.add(Tags.span("chip", getTranslation("exchange.state." + table.state())));
        if (BUSY.contains(table.state())) {
            shownParts.add(progress(table));
            return shownParts;
        }
        var refusal = table.refusal();
        if (refusal != null) {
            shownParts.add(Tags.said("p", "file-problem", ErrorMessages.sentence(locale, refusal)));
            return shownParts;
        }
        if (table.state() == ImportState.READY) {
            parts.header(table, locale, this::show).ifPresent(shownParts::add);
            parts.questions(table, locale, this::show).ifPresent(shownParts::add);
        }
        shownParts.add(parts.rows(table, at, locale, this::show));
        shownParts.add(parts.acts(table, locale, this::show));
        return shownParts;
    }

    private Component progress(Import table) {
        var label = getTranslation("exchange.state." + table.state());
        var job = table.job();
        if (job == null) {
            return ProgressLine.of(label, 0, 0, "");
        }
        var running = jobs.get(job);
        var step = running.step();
        var words = step == null ? getTranslation("jobs.state." + running.state()) : getTranslation(step);
        var line = ProgressLine.of(
                label, running.done(), running.total(), running.done() > 0 ? words + ": " + running.done() : words);
        line.add(Tags.link("", Lang.path(locale, JobService.PATH), getTranslation("jobs.title")));
        return line;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
