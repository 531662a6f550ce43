package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.SayDialog;
import org.jspecify.annotations.Nullable;

/** What the book says in one record, as far as the reader may see it. */
@Route(value = Folders.ANY + "/:code", layout = MainLayout.class)
@RouteAlias(value = "en/" + Folders.ANY + "/:code", layout = MainLayout.class)
@AnonymousAllowed
class RecordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CooperationKinds kinds;
    private final RecordService records;
    private final RecordPage pages;
    private final DraftService drafts;
    private final List<RecordAct> acts;
    private final Formats formats;
    private String title = "";

    RecordView(
            CooperationKinds kinds,
            RecordService records,
            RecordPage pages,
            DraftService drafts,
            List<RecordAct> acts,
            Formats formats) {
        this.kinds = kinds;
        this.records = records;
        this.pages = pages;
        this.drafts = drafts;
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
        getContent().removeAll();
        getContent().add(pages.of(kind, record, asOf, Lang.current(), acts(record)));
    }

    private List<? extends Component> acts(Published<?> record) {
        return Stream.concat(acts.stream().flatMap(act -> act.of(record).stream()), withdrawal(record))
                .toList();
    }

    private Stream<Component> withdrawal(Published<?> record) {
        return Actor.current().is(Role.OFFICER) && !record.withdrawn()
                ? Stream.of(new Button(getTranslation("record.withdraw"), click -> SayDialog.withdrawal(
                                "record.withdraw", reason -> drafts.proposeWithdrawal(record.record(), reason))
                        .open()))
                : Stream.of();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
