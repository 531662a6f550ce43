package org.greenregistry.catalogue.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationPart;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkOffer;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.Tenant;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an organisation's page: the parks that list it among their tenants, as their records say it. */
@Component
@Order(15)
class ParksOfOrganisation implements OrganisationPart {

    private final RecordService records;
    private final PlaceService places;

    ParksOfOrganisation(RecordService records, PlaceService places) {
        this.records = records;
        this.places = places;
    }

    @Override
    public Optional<Part> of(Published<OrganisationContent> organisation, Set<UUID> whole, Locale locale) {
        var rows = records.naming(ParkContent.class, whole).stream()
                .flatMap(park -> park.content().tenants().stream()
                        .filter(tenant -> tenant.organisation() != null && whole.contains(tenant.organisation()))
                        .map(tenant -> row(park, tenant, locale)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "parks",
                        Wording.text(locale, "organisation.parks"),
                        Stream.of("rents.park", "firms.activity", "firms.lot", "firms.since", "firms.source")
                                .map(head -> Wording.text(locale, "catalogue." + head))
                                .toList(),
                        rows));
    }

    private List<TableCell> row(Published<ParkContent> record, Tenant tenant, Locale locale) {
        var park = park(record);
        var name = park.name().in(locale);
        var activity = tenant.activity();
        var source = tenant.source() == null ? record.content().source() : tenant.source();
        return List.of(
                new TableCell(
                        park.isSample()
                                ? name + " (" + Wording.text(locale, "catalogue.places.sample.short") + ")"
                                : name,
                        PlaceHref.of(park, locale)),
                said(activity == null ? null : activity.in(locale)),
                said(tenant.lot()),
                said(tenant.since() == null ? null : tenant.since().text()),
                said(source == null ? null : Papers.shortly(source)));
    }

    private Park park(Published<ParkContent> record) {
        var given = Optional.ofNullable(record.content().park())
                .flatMap(places::park)
                .map(Park::given);
        return new Park(given.orElse(null), new ParkOffer(record.code(), record.content()));
    }

    private static TableCell said(@Nullable String text) {
        return new TableCell(text == null ? "–" : text, null);
    }
}
