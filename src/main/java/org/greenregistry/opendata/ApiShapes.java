package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.Suggestions;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.SustainableGoal;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.VersionProof;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.Located;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.Telecom;
import org.greenregistry.place.Welcome;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;

/**
 * Contents and rows as the API shows them. A field of a shape that nothing fills stops the build; a field of the
 * content that no shape names stays inside.
 */
@Mapper(componentModel = MappingConstants.ComponentModel.SPRING, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ApiShapes {

    @Mapping(target = "updatedAt", source = "recordedFrom")
    @Mapping(target = "slug", expression = "java(row.slug())")
    ApiRow row(ProjectRow row, @Context Locale locale);

    default ApiSuggestions suggestions(Suggestions found, @Context Locale locale) {
        return new ApiSuggestions(
                found.projects().stream()
                        .map(row -> new ApiSuggestions.Project(row.code(), row.slug(), name(row.name(), locale)))
                        .toList(),
                found.parks().stream()
                        .map(park -> new ApiSuggestions.Park(park.code(), name(park.name(), locale)))
                        .toList(),
                found.organisations().stream()
                        .map(investor -> new ApiRow.Investor(investor.name(), investor.country()))
                        .toList(),
                Stream.concat(
                                found.units().stream()
                                        .map(unit -> new ApiSuggestions.Place(
                                                unit.uid(), null, name(unit.fullName(), locale))),
                                found.hubs().stream()
                                        .map(hub ->
                                                new ApiSuggestions.Place(null, hub.code(), name(hub.name(), locale))))
                        .toList());
    }

    default int goal(SustainableGoal goal) {
        return goal.number();
    }

    default String name(LocalizedText name, @Context Locale locale) {
        return name.in(locale);
    }

    ApiRow.Capital capital(CapitalFigure figure);

    @Mapping(target = "code", source = "published.code")
    @Mapping(target = "version", source = "published.number")
    @Mapping(target = "hash", source = "published.hash")
    @Mapping(target = "updatedAt", source = "published.recordedFrom")
    @Mapping(target = "stage", expression = "java(code(content.stage()))")
    @Mapping(target = "phase", expression = "java(phase(content.stage()))")
    @Mapping(target = "proof", expression = "java(proof(content.evidence()))")
    @Mapping(target = "stages", expression = "java(stages(content.history()))")
    ApiProject project(Published<ProjectContent> published, ProjectContent content);

    List<ApiProject.Stage> stages(List<Held> history);

    @Mapping(target = "until", source = "recordedTo")
    @Mapping(target = "changes", expression = "java(row.changes().size())")
    ApiVersion version(VersionRow row);

    ApiVersion.Proof proof(VersionProof proof);

    @Mapping(target = "code", source = "published.code")
    @Mapping(target = "version", source = "published.number")
    @Mapping(target = "hash", source = "published.hash")
    @Mapping(target = "updatedAt", source = "published.recordedFrom")
    @Mapping(target = "parent", source = "parentCode")
    ApiOrganisation organisation(
            Published<OrganisationContent> published,
            OrganisationContent content,
            @Nullable String parentCode,
            @Nullable String mergedInto);

    @Mapping(target = "location", source = "park.approximatePoint")
    @Mapping(target = "code", source = "park.code")
    @Mapping(target = "name", source = "park.name")
    ApiPark park(IndustrialPark park, ApiPark.@Nullable Offer offer);

    @Mapping(target = "code", source = "unit.gsoCode")
    @Mapping(target = "location", source = "unit.point")
    ApiUnit unit(AdminUnit unit, List<ApiUnit.Step> began, List<ApiUnit.Step> became);

    @Mapping(target = "code", source = "published.code")
    @Mapping(target = "version", source = "published.number")
    @Mapping(target = "hash", source = "published.hash")
    @Mapping(target = "updatedAt", source = "published.recordedFrom")
    @Mapping(target = "welcomes", expression = "java(divisions(content.welcomes()))")
    ApiPark.Offer offer(
            Published<ParkContent> published, ParkContent content, @Context Map<UUID, OrganisationRow> organisations);

    /** A box nobody ticked says nothing. */
    @Mapping(target = "fibre", expression = "java(telecom.fibre() ? Boolean.TRUE : null)")
    ApiPark.Telecom telecom(Telecom telecom);

    default List<String> divisions(List<Welcome> welcomes) {
        return welcomes.stream()
                .flatMap(welcome -> Stream.ofNullable(welcome.division()))
                .toList();
    }

    default @Nullable String organisation(UUID record, @Context Map<UUID, OrganisationRow> organisations) {
        return Optional.ofNullable(organisations.get(record))
                .map(OrganisationRow::code)
                .orElse(null);
    }

    @Mapping(target = "areaM2", source = "area")
    @Mapping(target = "location", source = "point")
    ApiProject.Site site(Site site);

    @Mapping(target = "authority", source = "issuer")
    ApiProject.Paper paper(InvestmentCertificate certificate);

    default @Nullable String code(@Nullable Stage stage) {
        return stage == null ? null : stage.name();
    }

    @Named("phase")
    default @Nullable String phase(@Nullable Stage stage) {
        return stage == null ? null : stage.phase().name();
    }

    default @Nullable String proof(@Nullable Evidence step) {
        return step == null ? null : step.code();
    }

    default @Nullable String date(@Nullable ReducedDate date) {
        return date == null ? null : date.toString();
    }

    default @Nullable List<BigDecimal> location(@Nullable Located located) {
        return located == null ? null : location(located.point());
    }

    default @Nullable List<BigDecimal> location(@Nullable GeoPoint point) {
        return point == null ? null : List.of(plain(point.lon()), plain(point.lat()));
    }

    /** Without the zeros that a calculation left behind. */
    default @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
