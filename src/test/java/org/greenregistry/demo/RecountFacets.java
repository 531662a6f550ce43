package org.greenregistry.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.demo.RecountBook.Entry;
import org.greenregistry.dossier.CbamExport;
import org.greenregistry.dossier.CertificateSchemes;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.Partner;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Tie;
import org.greenregistry.dossier.VsicCode;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;

/** The values of each facet, straight from a content. */
final class RecountFacets {

    private final CodeLists codes;
    private final Gazetteer places = Gazetteer.book();

    RecountFacets(CodeLists codes) {
        this.codes = codes;
    }

    Set<String> of(Facet facet, Entry entry) {
        return values(facet, entry)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private Stream<?> values(Facet facet, Entry entry) {
        var content = entry.content();
        return switch (facet) {
            case PHASE -> Stream.ofNullable(content.stage()).map(stage -> stage.phase());
            case STAGE -> Stream.ofNullable(content.stage()).filter(stage -> entry.isStageOpen());
            case CATEGORY -> Stream.ofNullable(content.category());
            case SECTION -> section(content).stream();
            case UNIT -> Stream.ofNullable(content.site().unit()).map(this::unitOfToday);
            case DISTRICT ->
                Stream.ofNullable(content.site().unit())
                        .flatMap(unit -> places.formerDistrict(unit).stream())
                        .map(AdminUnit::uid);
            case PARK -> Stream.ofNullable(content.site().park());
            case PROOF -> Stream.of(content.evidence().code());
            case COUNTRY -> content.investors().map(Party::country);
            case OWNER -> content.investors().map(Party::ultimateCountry);
            case TAXONOMY -> content.claims().stream().map(GreenClaim::group);
            case CERTIFICATE -> CertificateSchemes.of(content.claims());
            case GREEN_DEAL -> content.frame().greenDeal().stream();
            case EU_OBJECTIVE -> content.frame().euObjectives().stream();
            case SDG -> content.frame().goals().stream().map(goal -> goal.number());
            case CBAM -> content.frame().cbam().stream().map(CbamExport::good);
            case REGIME -> Stream.ofNullable(content.regime());
            case SEEKING -> Stream.of(content.isSeeking());
            case TECHNOLOGY -> content.digital().technologies().stream();
            case HELIX -> helix(content);
        };
    }

    private static Stream<String> helix(ProjectContent content) {
        var today = LocalDate.now();
        var roles = Stream.concat(
                        content.partners().stream()
                                .filter(partner -> partner.until() == null
                                        || !partner.until().last().isBefore(today))
                                .map(Partner::role),
                        content.ties().links().stream()
                                .filter(tie -> tie.until() == null
                                        || !tie.until().last().isBefore(today))
                                .map(Tie::role))
                .collect(Collectors.toSet());
        var sides = new TreeSet<String>();
        if (roles.contains(HelixRole.UNIVERSITY)
                || roles.contains(HelixRole.VOCATIONAL_SCHOOL)
                || roles.contains(HelixRole.RESEARCH)) {
            sides.add("ACADEMIA");
        }
        if (roles.contains(HelixRole.INDUSTRY)
                || roles.contains(HelixRole.SUPPLIER)
                || roles.contains(HelixRole.STARTUP)) {
            sides.add("INDUSTRY");
        }
        if (roles.contains(HelixRole.GOVERNMENT)) {
            sides.add("GOVERNMENT");
        }
        return sides.size() == 3 ? Stream.concat(sides.stream(), Stream.of("THREE")) : sides.stream();
    }

    String unitOfToday(String written) {
        return places.successor(written, LocalDate.now()).map(AdminUnit::uid).orElse(written);
    }

    private Optional<String> section(ProjectContent content) {
        return Optional.ofNullable(content.section()).or(() -> content.activities().stream()
                .filter(VsicCode::main)
                .map(activity -> String.valueOf(activity.code()).substring(0, 2))
                .findFirst()
                .flatMap(division -> codes.find(ReferenceList.VSIC_2025, division)
                        .or(() -> codes.find(ReferenceList.VSIC_2018, division)))
                .map(Code::group));
    }
}
