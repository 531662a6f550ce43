package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.kernel.Countries;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.ItemEditor;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.SecretInput;
import org.jspecify.annotations.Nullable;

/** One party. Its name is free text; an organisation of the book may be chosen for it. */
class PartyEditor implements ItemEditor<Party> {

    private final String id;
    private final Input<PartyRole> role;
    private final Input<String> name;
    private final OrganisationLink organisation;
    private final Div named;
    private final Input<String> country;
    private final SecretInput number;

    PartyEditor(FormPart part, Party party, OrganisationService organisations) {
        id = party.id();
        role = part.choice("role", Arrays.asList(PartyRole.values()), Words.of("project.parties.role"))
                .show(party.role());
        country = part.choice("country", Countries.all(Lang.current()), code -> Countries.name(code, Lang.current()))
                .show(party.country());
        name = part.text("name").show(party.name());
        organisation = new OrganisationLink(part, organisations, party.organisation(), this::take);
        name.onChange(() -> organisation.suggest(Objects.requireNonNullElse(name.value(), "")));
        named = new Div(name.field(), organisation);
        named.addClassName("wide");
        number = part.secret("documentNumber").show(party.documentNumber());
    }

    private void take(OrganisationRow chosen) {
        name.show(chosen.name().in(Lang.VIETNAMESE));
        if (country.value() == null) {
            country.show(chosen.country());
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(role.field(), named, country.field(), number.field());
    }

    @Override
    public Party value() {
        @Nullable UUID record = organisation.value();
        return new Party(id, role.value(), record, name.value(), country.value(), number.value());
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(name.value(), "");
    }
}
