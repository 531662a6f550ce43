package org.greenregistry.organisation.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.Countries;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormManner;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the forms of organisations, with what their fields offer to choose from. */
@Component
class OrganisationForms {

    private static final FormManner OUTSIDE = new FormManner(
            OwnOrganisationView.PATH, "organisation.own", "organisation.own.submit", "organisation.own.submitted");

    private final OrganisationService organisations;
    private final PlaceService places;
    private final Formats formats;

    OrganisationForms(OrganisationService organisations, PlaceService places, Formats formats) {
        this.organisations = organisations;
        this.places = places;
        this.formats = formats;
    }

    /** Of the office: everything. */
    OrganisationBody office(Inputs inputs, OrganisationContent content) {
        var fields = fields(inputs, content);
        return new OrganisationBody(
                inputs,
                fields,
                List.of(
                        section(fields, "name", "name", "shortName", "roles", "country"),
                        section(fields, "owner", "ownership", "owner", "ultimateCountry", "parent"),
                        section(fields, "profile", "profile", "website", "office"),
                        section(fields, "capabilities", "capabilities"),
                        section(fields, "sites", "sites"),
                        section(fields, "contact", "enterpriseCode"),
                        section(fields, "sources", "sources"),
                        section(fields, "note", "note")),
                FormManner.OFFICE);
    }

    /** Of those who speak for the organisation: what they keep themselves. */
    OrganisationBody outside(Inputs inputs, OrganisationContent content) {
        var fields = fields(inputs, content);
        return new OrganisationBody(
                inputs,
                fields,
                List.of(
                        section(fields, "profile", "shortName", "profile", "website", "office"),
                        section(fields, "capabilities", "capabilities"),
                        section(fields, "sites", "sites"),
                        section(fields, "sources", "sources")),
                OUTSIDE);
    }

    private RecordFields<OrganisationContent> fields(Inputs inputs, OrganisationContent content) {
        var makers = new FieldMakers(formats)
                .field("organisation.country", OrganisationForms::country)
                .field("organisation.ultimateCountry", OrganisationForms::country)
                .field("organisation.parent", this::parent)
                .field("organisation.sites.park", this::park)
                .field("organisation.sites.unit", this::unit)
                .words("organisation.roles", "record.role")
                .words("organisation.capabilities.field", "organisation.capability")
                .keep("organisation.sample");
        return new RecordFields<>(FormPart.root(inputs, "organisation", OrganisationContent.class), content, makers);
    }

    private static FormSection section(RecordFields<OrganisationContent> fields, String name, String... components) {
        return new FormSection("organisation.form." + name, fields.fields(components));
    }

    private static Input<String> country(FormPart part, String name) {
        return part.choice(name, Countries.all(Lang.current()), code -> Countries.name(code, Lang.current()));
    }

    private Input<UUID> parent(FormPart part, String name) {
        return part.search(
                name,
                (typed, limit) -> organisations.find(typed, PageRequest.of(0, limit)).stream()
                        .map(OrganisationRow::record)
                        .toList(),
                this::label);
    }

    private String label(UUID record) {
        var row = organisations.linked(Set.of(record)).get(record);
        return row == null
                ? Wording.text(Lang.current(), "record.hidden")
                : row.name().in(Lang.current()) + " · " + row.code();
    }

    private Input<String> park(FormPart part, String name) {
        return part.search(
                name,
                (typed, limit) -> places.searchParks(typed, limit).stream()
                        .map(Park::code)
                        .toList(),
                code -> places.parkName(code, Lang.current()));
    }

    private Input<String> unit(FormPart part, String name) {
        return part.search(
                name,
                (typed, limit) -> (typed.isBlank() ? places.communes() : places.searchUnits(typed, limit))
                        .stream().limit(limit).map(AdminUnit::uid).toList(),
                uid -> places.unit(uid)
                        .map(found -> places.label(found, Lang.current()))
                        .orElse(uid));
    }
}
