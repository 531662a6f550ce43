package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** What the book says in one record, as far as the reader may see it. */
@Route(value = Folders.ANY + "/:code", layout = MainLayout.class)
@RouteAlias(value = "en/" + Folders.ANY + "/:code", layout = MainLayout.class)
@AnonymousAllowed
class RecordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CooperationKinds kinds;
    private final RecordService records;
    private final RecordPage pages;
    private final List<RecordAct> acts;
    private final Formats formats;
    private String title = "";

    RecordView(CooperationKinds kinds, RecordService records, RecordPage pages, List<RecordAct> acts, Formats formats) {
        this.kinds = kinds;
        this.records = records;
        this.pages = pages;
        this.acts = acts;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kind = event.getRouteParameters()
                .get(Folders.FOLDER)
                .flatMap(kinds::in)
                .orElseThrow(NotFoundException::new);
        var asOf = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("asOf")
                .flatMap(moment -> AsOf.parse(moment, formats))
                .orElse(null);
        show(kind, event.getRouteParameters().get("code").orElse(""), asOf);
    }

    private <C extends Record> void show(CooperationKind<C> kind, String code, @Nullable AsOf asOf) {
        var record = records.find(kind.contentType(), code, asOf == null ? null : asOf.instant())
                .orElseThrow(NotFoundException::new);
        title = kind.title(record.content()).in(Lang.current());
        var pressed = acts.stream().flatMap(act -> act.of(record).stream()).toList();
        getContent().removeAll();
        getContent().add(pages.of(kind, record, asOf, Lang.current(), pressed));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
