package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The records of the kind the address names. A choice changes the address and nothing else. */
@Route(value = Folders.ANY, layout = MainLayout.class)
@RouteAlias(value = "en/" + Folders.ANY, layout = MainLayout.class)
@AnonymousAllowed
class RecordsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CooperationKinds kinds;
    private final Listed listed;
    private final Formats formats;
    private @Nullable CooperationKind<?> shown;
    private @Nullable RecordsPage page;

    RecordsView(CooperationKinds kinds, Listed listed, Formats formats) {
        this.kinds = kinds;
        this.listed = listed;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kind = event.getRouteParameters()
                .get(Folders.FOLDER)
                .flatMap(kinds::in)
                .orElseThrow(NotFoundException::new);
        var list = page;
        if (list == null || !kind.equals(shown)) {
            list = new RecordsPage(kind, Lang.current(), true, formats);
            list.onChoice(sent -> UI.getCurrentOrThrow()
                    .navigate(Lang.path(kind.folder()), QueryParameters.fromString(canonical(kind, sent))));
            getContent().removeAll();
            getContent().add(list);
            page = list;
            shown = kind;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        listed.show(list, kind, RecordsUrl.parse(kind, parameters, formats), Lang.current());
    }

    private String canonical(CooperationKind<?> kind, String sent) {
        return RecordsUrl.parse(kind, QueryParameters.fromString(sent).getParameters(), formats)
                .query();
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : getTranslation(shown.name() + ".list");
    }
}
