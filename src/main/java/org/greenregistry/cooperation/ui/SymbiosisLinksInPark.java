package org.greenregistry.cooperation.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.PagePart.Part;
import org.greenregistry.catalogue.PlacePart;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.place.Park;
import org.greenregistry.place.Tenant;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On a park's page: who in it already shares heat, water or by-products, by its projects and its tenants. */
@Component
@Order(10)
class SymbiosisLinksInPark implements PlacePart {

    private static final int MOST = 30;
    private static final int MOST_PROJECTS = 500;

    private final CooperationService service;
    private final CooperationKinds kinds;
    private final CatalogueService catalogue;
    private final OrganisationService organisations;
    private final Formats formats;

    SymbiosisLinksInPark(
            CooperationService service,
            CooperationKinds kinds,
            CatalogueService catalogue,
            OrganisationService organisations,
            Formats formats) {
        this.service = service;
        this.kinds = kinds;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.formats = formats;
    }

    @Override
    public Optional<Part> of(Park park, Locale locale) {
        var samples = park.isSample() ? Samples.INCLUDE : Samples.EXCLUDE;
        var inPark = service.isWhole() ? inPark(park, samples) : Set.<UUID>of();
        if (inPark.isEmpty()) {
            return Optional.empty();
        }
        var query = CooperationQuery.about(inPark)
                .with("kind", Set.of(LinkPurpose.SYMBIOSIS.name()))
                .withSamples(samples);
        var rows = service.find(kinds.of(LinkContent.class), query, PageRequest.of(0, MOST)).stream()
                .map(row -> row(row, locale))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "symbiosis-links",
                        false,
                        Wording.text(locale, "link.symbiosis"),
                        List.of(
                                Wording.text(locale, "link.exchange.stream"),
                                Wording.text(locale, "link.symbiosis.who"),
                                Wording.text(locale, "link.exchange.perYear"),
                                Wording.text(locale, "link.symbiosis.when")),
                        rows,
                        "",
                        List.of()));
    }

    /** Ids of the projects in the park and of its tenants, with what was merged into them. */
    private Set<UUID> inPark(Park park, Samples samples) {
        var projects = ProjectFilter.ALL.with(Facet.PARK, Set.of(park.code())).withSamples(samples);
        var records = new HashSet<>(catalogue.records(projects, MOST_PROJECTS));
        park.content().tenants().stream()
                .map(Tenant::organisation)
                .filter(Objects::nonNull)
                .forEach(tenant -> records.addAll(organisations.withMerged(tenant)));
        return records;
    }

    private List<TableCell> row(CooperationRow<LinkContent> row, Locale locale) {
        var link = row.content();
        var exchange = link.exchange();
        var perYear = exchange.perYear();
        var amount = perYear == null
                ? ""
                : Stream.of(formats.number(perYear, locale), Objects.requireNonNullElse(exchange.unit(), ""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        var period = Stream.of(Optional.ofNullable(link.since()), Optional.ofNullable(link.until()))
                .flatMap(Optional::stream)
                .map(date -> date.text())
                .collect(Collectors.joining(" – "));
        return List.of(
                new TableCell(
                        exchange.stream() == null
                                ? Wording.text(locale, "link.kind.SYMBIOSIS")
                                : Wording.text(locale, "link.exchange.stream." + exchange.stream()),
                        null),
                new TableCell(
                        row.title().in(locale), Lang.path(locale, row.kind().page(row.code()))),
                new TableCell(amount.isEmpty() ? "–" : amount, null),
                new TableCell(period.isEmpty() ? "–" : period, null));
    }
}
