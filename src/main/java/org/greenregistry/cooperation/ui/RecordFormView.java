package org.greenregistry.cooperation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The officer writes a record of the kind the address names. */
@Route(value = "work/" + Folders.ANY + "/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/work/" + Folders.ANY + "/:draft", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class RecordFormView extends DraftView {

    private final CooperationKinds kinds;
    private final Referents referents;
    private final DraftForms drafts;
    private final Formats formats;
    private final Clock clock;
    private @Nullable CooperationKind<?> kind;

    RecordFormView(CooperationKinds kinds, Referents referents, DraftForms drafts, Formats formats, Clock clock) {
        super("record.form.nameless");
        this.kinds = kinds;
        this.referents = referents;
        this.drafts = drafts;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = event.getRouteParameters().get(Folders.FOLDER).flatMap(kinds::in).orElseThrow(NotFoundException::new);
        super.beforeEnter(event);
    }

    @Override
    protected FormPage<?> form(UUID draft, String nameless) {
        return form(Objects.requireNonNull(kind), draft, nameless);
    }

    private <C extends Record> FormPage<C> form(CooperationKind<C> of, UUID draft, String nameless) {
        return new FormPage<>(
                drafts.of(draft, of.contentType(), Lang.current()),
                (inputs, state, rewriter) -> new RecordBody<>(of, inputs, state.content(), referents, formats),
                nameless,
                formats,
                clock);
    }
}
