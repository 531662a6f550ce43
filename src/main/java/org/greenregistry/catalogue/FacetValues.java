package org.greenregistry.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.dossier.CbamGood;
import org.greenregistry.dossier.CertificateSchemes;
import org.greenregistry.dossier.EuObjective;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.HelixSide;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.TaxonomyGroup;
import org.greenregistry.kernel.Countries;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.project.ProjectFields;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Values of the facets, as lists offer and name them. */
@Component
public class FacetValues {

    private static final int GOALS = 17;

    private final CodeLists codes;
    private final PlaceService places;

    FacetValues(CodeLists codes, PlaceService places) {
        this.codes = codes;
        this.places = places;
    }

    /** All there may be, in the order people know them by. */
    public List<String> offered(Facet facet) {
        return switch (facet) {
            case PHASE -> names(Phase.values());
            case CATEGORY -> codes.standing(ReferenceList.CATEGORY);
            case SECTION -> VsicSections.all();
            case UNIT -> places.communes().stream().map(AdminUnit::uid).toList();
            case PARK -> places.parks().stream().map(Park::code).toList();
            case PROOF ->
                Arrays.stream(Evidence.values()).map(Evidence::code).toList().reversed();
            case COUNTRY, OWNER -> Countries.all();
            case STAGE -> names(Stage.values());
            case DISTRICT ->
                places.formerDistricts().stream().map(AdminUnit::uid).toList();
            case TAXONOMY -> names(TaxonomyGroup.values());
            case CERTIFICATE -> CertificateSchemes.all();
            case GREEN_DEAL -> names(GreenDealArea.values());
            case EU_OBJECTIVE -> names(EuObjective.values());
            case SDG ->
                IntStream.rangeClosed(1, GOALS).mapToObj(Integer::toString).toList();
            case CBAM -> names(CbamGood.values());
            case REGIME -> names(LegalRegime.values());
            case SEEKING -> List.of("true", "false");
            case TECHNOLOGY -> names(SmartTechnology.values());
            case HELIX ->
                Stream.concat(Stream.of(ProjectFields.THREE), names(HelixSide.values()).stream())
                        .toList();
        };
    }

    /** A value as an address holds it, perhaps an old one: a category that was taken over leads to its successor. */
    public Optional<String> read(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY -> known(facet, codes.current(ReferenceList.CATEGORY, value));
            // A unit that was split stays the unit of what nobody has placed anew.
            case UNIT -> places.unit(value).map(AdminUnit::uid);
            default -> known(facet, value);
        };
    }

    private Optional<String> known(Facet facet, String value) {
        return Optional.of(value).filter(offered(facet)::contains);
    }

    /** In the words of {@code locale}; the value itself where nothing names it. */
    public String word(Facet facet, String value, Locale locale) {
        return switch (facet) {
            case PHASE -> Wording.text(locale, "project.phase." + value);
            case CATEGORY -> codes.name(ReferenceList.CATEGORY, value, locale);
            case SECTION -> VsicSections.name(value, locale);
            case UNIT, DISTRICT ->
                places.unit(value).map(unit -> unit.fullName().in(locale)).orElse(value);
            case PARK -> places.parkName(value, locale);
            case PROOF -> Wording.text(locale, "project.claims.step." + Evidence.of(value));
            case COUNTRY, OWNER -> Countries.name(value, locale);
            case STAGE -> Wording.text(locale, "project.opening.stage." + value);
            case TAXONOMY -> Wording.text(locale, "project.claims.group." + value);
            case CERTIFICATE -> CertificateSchemes.name(value, locale);
            case GREEN_DEAL -> Wording.text(locale, "project.frame.greenDeal." + value);
            case EU_OBJECTIVE -> Wording.text(locale, "project.frame.euObjectives." + value);
            case SDG -> Wording.text(locale, "project.frame.goals.GOAL_" + value);
            case CBAM -> Wording.text(locale, "project.frame.cbam.good." + value);
            case REGIME -> Wording.text(locale, "project.regime." + value);
            case SEEKING -> Wording.text(locale, "catalogue.seeking." + value);
            case TECHNOLOGY -> Wording.text(locale, "project.digital.technologies." + value);
            case HELIX -> Wording.text(locale, "project.helix." + value);
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
