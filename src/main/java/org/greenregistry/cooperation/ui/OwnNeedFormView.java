package org.greenregistry.cooperation.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.NeedKind;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.FormManner;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** An organisation writes what it needs or offers, in the short form: whose it is stands fast. */
@Route(value = NeedKind.OWN + "/form/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/" + NeedKind.OWN + "/form/:draft", layout = MainLayout.class)
@RolesAllowed(Role.INVESTOR)
class OwnNeedFormView extends DraftView {

    private static final FormManner MANNER =
            new FormManner(NeedKind.OWN, "need.own", "need.own.submit", "need.own.submitted");

    private final NeedKind kind;
    private final Referents referents;
    private final DraftForms drafts;
    private final Formats formats;
    private final Clock clock;

    OwnNeedFormView(NeedKind kind, Referents referents, DraftForms drafts, Formats formats, Clock clock) {
        super("record.form.nameless");
        this.kind = kind;
        this.referents = referents;
        this.drafts = drafts;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    protected FormPage<NeedContent> form(UUID draft, String nameless) {
        return new FormPage<>(
                drafts.of(draft, NeedContent.class, Lang.current()),
                (inputs, state, rewriter) ->
                        new RecordBody<>(kind, kind.ownChapters(), inputs, state.content(), referents, formats) {
                            @Override
                            public FormManner manner() {
                                return MANNER;
                            }
                        },
                nameless,
                formats,
                clock);
    }
}
