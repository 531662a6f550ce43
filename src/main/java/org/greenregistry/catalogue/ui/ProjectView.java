package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.SayDialog;
import org.jspecify.annotations.Nullable;

/** What is it, how sure is that, where does it come from? */
@Route(value = "projects/:code/:slug?", layout = MainLayout.class)
@RouteAlias(value = "en/projects/:code/:slug?", layout = MainLayout.class)
@AnonymousAllowed
class ProjectView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProjectFinder finder;
    private final ProjectPage page;
    private final RecordService records;
    private final DraftService drafts;
    private final Formats formats;
    private String title = "";

    ProjectView(ProjectFinder finder, ProjectPage page, RecordService records, DraftService drafts, Formats formats) {
        this.finder = finder;
        this.page = page;
        this.records = records;
        this.drafts = drafts;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var asOf = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("asOf")
                .flatMap(moment -> AsOf.parse(moment, formats))
                .orElse(null);
        getContent().removeAll();
        finder.find(code, asOf).ifPresentOrElse(project -> show(project, asOf), () -> showMissing(code));
    }

    private void show(Published<ProjectContent> project, @Nullable AsOf asOf) {
        title = project.content().name().text().in(Lang.current());
        getContent().add(page.of(project, asOf, Lang.current(), new Live(project.record())));
    }

    private void showMissing(String code) {
        var gone = finder.isGone(code);
        title = getTranslation(gone ? "catalogue.gone" : "catalogue.none");
        getContent().add(ProjectPage.missing(code, gone, Lang.current()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    final class Live implements ProjectPage.Acts {

        private final UUID record;

        Live(UUID record) {
            this.record = record;
        }

        @Override
        public void withdraw() {
            SayDialog.withdrawal("catalogue.withdraw", reason -> drafts.proposeWithdrawal(record, reason))
                    .open();
        }

        @Override
        public void reveal(String path, Span field) {
            var value = records.reveal(record, path);
            field.setText(value.isEmpty() ? getTranslation("catalogue.reveal.none") : value);
        }
    }
}
