package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordEditor;

/** One party. Its name is free text; an organisation of the book may be chosen for it. */
class PartyEditor extends RecordEditor<Party> {

    private final Input<String> name;
    private final Input<String> country;
    private final OrganisationLink organisation;
    private final Div link;

    PartyEditor(FormPart part, Party party, FieldMakers makers, OrganisationService organisations) {
        super(part, party, makers);
        name = parts().input("name", String.class);
        country = parts().input("country", String.class);
        organisation = new OrganisationLink(part, organisations, party.organisation(), this::take);
        name.onChange(() -> organisation.suggest(Objects.requireNonNullElse(name.value(), "")));
        link = new Div(name.field(), organisation);
        link.addClassName("wide");
    }

    private void take(OrganisationRow chosen) {
        name.show(chosen.name().in(Lang.VIETNAMESE));
        if (country.value() == null) {
            country.show(chosen.country());
        }
    }

    @Override
    public List<Component> fields() {
        return super.fields().stream()
                .map(field -> field.equals(name.field()) ? link : field)
                .toList();
    }

    @Override
    public Party value() {
        return PartyBuilder.builder(super.value())
                .organisation(organisation.value())
                .build();
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(name.value(), "");
    }
}
