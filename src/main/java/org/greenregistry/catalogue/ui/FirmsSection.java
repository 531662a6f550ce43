package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.Tenant;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The firms in a park: its tenants as it lists them, and those whose projects the book has there. */
@org.springframework.stereotype.Component
class FirmsSection {

    /** Projects, newest first; the list of all of them is a link away. */
    private static final int MOST = 40;

    private final CatalogueService catalogue;
    private final RecordService records;
    private final OrganisationService organisations;

    FirmsSection(CatalogueService catalogue, RecordService records, OrganisationService organisations) {
        this.catalogue = catalogue;
        this.records = records;
        this.organisations = organisations;
    }

    /** @param project absent for a tenant the book has no project of */
    private record Firm(
            @Nullable UUID organisation,
            String name,
            @Nullable Tenant tenant,
            @Nullable Published<ProjectContent> project) {}

    /**
     * Empty where nothing is known of any.
     *
     * @param projects those in the park
     */
    Optional<HtmlContainer> of(@Nullable ParkContent park, ProjectFilter projects, Locale locale) {
        var tenants = park == null ? List.<Tenant>of() : park.tenants();
        var inBook = inBook(projects);
        var records = organisations.linked(Stream.concat(
                        tenants.stream().map(Tenant::organisation),
                        inBook.stream().map(Firm::organisation))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var firms = firms(tenants, inBook, records);
        if (firms.isEmpty()) {
            return Optional.empty();
        }
        var table = new Table(Stream.of("name", "activity", "lot", "since", "source")
                .map(head -> Wording.text(locale, "catalogue.firms." + head))
                .toList());
        firms.forEach(firm -> table.row(List.of(
                name(firm, records, locale),
                activity(firm, locale),
                text(firm.tenant() == null ? null : firm.tenant().lot()),
                text(
                        firm.tenant() == null || firm.tenant().since() == null
                                ? null
                                : firm.tenant().since().text()),
                source(firm, park, locale))));
        var section = Tags.section("firms", "", Wording.text(locale, "catalogue.firms"));
        section.add(table.made());
        return Optional.of(section);
    }

    private List<Firm> inBook(ProjectFilter projects) {
        return catalogue.rows(projects, Order.NEWEST, PageRequest.of(0, MOST)).stream()
                .flatMap(row -> records.find(ProjectContent.class, row.code(), null).stream())
                .flatMap(FirmsSection::parties)
                .toList();
    }

    /** A tenant that also has a project is one firm, told by its record or else by its name. */
    private static List<Firm> firms(List<Tenant> tenants, List<Firm> inBook, Map<UUID, OrganisationRow> records) {
        var shown = new HashSet<Firm>();
        var firms = new ArrayList<Firm>();
        for (var tenant : tenants) {
            var same =
                    inBook.stream().filter(firm -> isOne(tenant, firm, records)).toList();
            shown.addAll(same);
            firms.add(new Firm(
                    tenant.organisation(),
                    Objects.requireNonNullElse(tenant.name(), ""),
                    tenant,
                    same.stream().map(Firm::project).findFirst().orElse(null)));
        }
        inBook.stream().filter(firm -> !shown.contains(firm)).forEach(firms::add);
        return firms;
    }

    private static boolean isOne(Tenant tenant, Firm firm, Map<UUID, OrganisationRow> records) {
        var record = row(tenant.organisation(), records);
        return (record != null && record.equals(row(firm.organisation(), records)))
                || (tenant.name() != null && Folded.of(tenant.name()).equals(Folded.of(firm.name())));
    }

    private static @Nullable OrganisationRow row(@Nullable UUID organisation, Map<UUID, OrganisationRow> records) {
        return organisation == null ? null : records.get(organisation);
    }

    /** Who carries the project out; where nobody is named, who invests. */
    private static Stream<Firm> parties(Published<ProjectContent> project) {
        var parties = project.content().parties();
        var implementing = parties.stream()
                .filter(party -> party.role() == PartyRole.IMPLEMENTING)
                .toList();
        return (implementing.isEmpty() ? parties : implementing)
                .stream().filter(party -> party.name() != null).map(party -> firm(party, project));
    }

    private static Firm firm(Party party, Published<ProjectContent> project) {
        return new Firm(party.organisation(), Objects.requireNonNullElse(party.name(), ""), null, project);
    }

    private static Component name(Firm firm, Map<UUID, OrganisationRow> records, Locale locale) {
        var record = row(firm.organisation(), records);
        return record == null
                ? new Span(firm.name())
                : Tags.link("", Lang.path(locale, "organisations/" + record.code()), firm.name());
    }

    private static Component activity(Firm firm, Locale locale) {
        var said = firm.tenant() == null ? null : firm.tenant().activity();
        if (said != null) {
            return Marks.text(said, locale);
        }
        return firm.project() == null ? text(null) : project(firm.project(), locale);
    }

    private static Component project(Published<ProjectContent> project, Locale locale) {
        var name = project.content().name().text();
        return Tags.link("", Lang.path(locale, ProjectAddress.of(project.code(), project.content())), name.in(locale));
    }

    private static Component source(Firm firm, @Nullable ParkContent park, Locale locale) {
        if (firm.project() != null) {
            return Tags.link(
                    "",
                    RowCard.href(firm.project().code(), null, locale),
                    Wording.text(
                            locale, "catalogue.firms.project", firm.project().code()));
        }
        var own = firm.tenant() == null ? null : firm.tenant().source();
        var source = own == null && park != null ? park.source() : own;
        return source == null ? text(null) : Papers.link(source);
    }

    private static Span text(@Nullable String text) {
        return new Span(text == null ? "–" : text);
    }
}
