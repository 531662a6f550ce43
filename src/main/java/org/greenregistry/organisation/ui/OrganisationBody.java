package org.greenregistry.organisation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.Name;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.SecretInput;

/** All sections of an organisation's form. */
class OrganisationBody implements FormBody<OrganisationContent> {

    private final Input<String> nameVi;
    private final Input<String> nameEn;
    private final Input<String> country;
    private final Input<String> ultimateCountry;
    private final Input<String> website;
    private final SecretInput code;
    private final Input<String> note;
    private final List<FormSection> sections;

    OrganisationBody(Inputs inputs, OrganisationContent content) {
        var form = FormPart.root(inputs, "organisation", OrganisationContent.class);
        var name = form.part("name", Name.class);
        nameVi = name.text("vi").show(content.name().vi());
        nameEn = name.text("en").show(content.name().en());
        country = countries(form, "country").show(content.country());
        ultimateCountry = countries(form, "ultimateCountry").show(content.ultimateCountry());
        website = form.text("website").show(content.website());
        code = form.secret("enterpriseCode").show(content.enterpriseCode());
        note = form.area("note").show(content.note());
        sections = List.of(
                new FormSection(
                        "organisation.form.name",
                        nameVi.field(),
                        nameEn.field(),
                        country.field(),
                        ultimateCountry.field()),
                new FormSection("organisation.form.contact", code.field(), website.field()),
                new FormSection("organisation.form.note", note.field()));
    }

    private static Input<String> countries(FormPart form, String component) {
        return form.choice(component, Countries.all(Lang.current()), code -> Countries.name(code, Lang.current()));
    }

    @Override
    public List<FormSection> sections() {
        return sections;
    }

    @Override
    public String title() {
        Locale locale = Lang.current();
        var own = Objects.requireNonNullElse(nameVi.value(), "");
        return Lang.isEnglish(locale) ? Objects.requireNonNullElse(nameEn.value(), own) : own;
    }

    @Override
    public OrganisationContent value() {
        return new OrganisationContent(
                new Name(nameVi.value(), nameEn.value()),
                country.value(),
                ultimateCountry.value(),
                website.value(),
                code.value(),
                note.value());
    }
}
