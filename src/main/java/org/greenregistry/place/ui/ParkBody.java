package org.greenregistry.place.ui;

import java.util.List;
import java.util.UUID;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.TenantNames;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.VsicWords;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;

/** All sections of the form of what a park offers. */
class ParkBody implements FormBody<ParkContent> {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    private final RecordFields<ParkContent> fields;
    private final List<FormSection> sections;

    ParkBody(
            Inputs inputs,
            ParkContent content,
            PlaceService places,
            CodeLists codes,
            VsicWords vsic,
            TenantNames tenants,
            Formats formats) {
        var makers = new FieldMakers(formats)
                .field("park.unit", (part, name) -> unit(part, name, places))
                .field("park.park", (part, name) -> park(part, name, places))
                .field("park.rent.currency", (part, name) -> part.choice(name, CURRENCIES, code -> code))
                .field("park.hallRent.currency", (part, name) -> part.choice(name, CURRENCIES, code -> code))
                .field("park.tenants.organisation", (part, name) -> organisation(part, name, tenants))
                .field("park.welcomes.division", (part, name) -> division(part, name, codes, vsic))
                .words("park.lots.state", "park.state")
                .words("park.halls.state", "park.state");
        fields = new RecordFields<>(FormPart.root(inputs, "park", ParkContent.class), content, makers);
        sections = List.of(
                section("name", "name", "park", "unit", "point", "area"),
                section("lots", "lots"),
                section("halls", "halls"),
                section("utilities", "utilities", "telecoms"),
                section("eco", "eco"),
                section("rent", "rent", "hallRent"),
                section("welcomes", "welcomes"),
                section("nearby", "nearby"),
                section("tenants", "tenants"),
                section("office", "office"),
                section("source", "asOf", "source", "remark"));
    }

    private FormSection section(String name, String... components) {
        return new FormSection("park.form." + name, fields.fields(components));
    }

    private static Input<String> unit(FormPart part, String name, PlaceService places) {
        return part.search(
                name,
                (typed, limit) -> (typed.isBlank() ? places.communes() : places.searchUnits(typed, limit))
                        .stream().limit(limit).map(AdminUnit::uid).toList(),
                uid -> places.unit(uid)
                        .map(found -> places.label(found, Lang.current()))
                        .orElse(uid));
    }

    private static Input<String> park(FormPart part, String name, PlaceService places) {
        return part.search(
                name,
                (typed, limit) -> places.searchParks(places.givenParks(), typed, limit).stream()
                        .map(Park::code)
                        .toList(),
                code -> places.parkName(code, Lang.current()));
    }

    private static Input<UUID> organisation(FormPart part, String name, TenantNames tenants) {
        return part.search(name, tenants::find, id -> tenants.name(id, Lang.current()));
    }

    private static Input<String> division(FormPart part, String name, CodeLists codes, VsicWords vsic) {
        return part.choice(name, codes.offered(ReferenceList.VSIC_2025, null), code -> vsic.of(code, Lang.current()));
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
    public ParkContent value() {
        return fields.value();
    }
}
