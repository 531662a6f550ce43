package org.greenregistry.organisation.ui;

import java.util.List;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormManner;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;

/** All sections of an organisation's form. */
final class OrganisationBody implements FormBody<OrganisationContent> {

    private final Inputs inputs;
    private final RecordFields<OrganisationContent> fields;
    private final List<FormSection> sections;
    private final FormManner manner;

    OrganisationBody(
            Inputs inputs, RecordFields<OrganisationContent> fields, List<FormSection> sections, FormManner manner) {
        this.inputs = inputs;
        this.fields = fields;
        this.sections = sections;
        this.manner = manner;
    }

    @Override
    public FormManner manner() {
        return manner;
    }

    @Override
    public List<FormSection> sections() {
        return sections;
    }

    @Override
    public String title() {
        return value().name().text().in(Lang.current());
    }

    @Override
    public void follow() {
        inputs.require(value().belongsToOneCountry() ? List.of("country") : List.of());
    }

    @Override
    public OrganisationContent value() {
        return fields.value();
    }
}
