package org.greenregistry.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.CooperationForm;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.EnvironmentalProcedure;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.Indicators;
import org.greenregistry.dossier.InvestmentForm;
import org.greenregistry.dossier.InvestorKind;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.PartnershipKind;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ReadinessItem;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.StageGraph;
import org.greenregistry.dossier.Transition;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.organisation.CapabilityField;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.Ownership;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkStatus;
import org.greenregistry.place.UnitLevel;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Every list of codes that appear in answers or parameters, by its name; a facet's is that of its parameter. */
@Component
class ApiCodes {

    private static final String TRANSITION = "transition";
    private static final String INDICATOR = "indicator";

    /** Long ones that have addresses of their own, and one that is no list. */
    private static final Set<Facet> ELSEWHERE = Set.of(Facet.UNIT, Facet.PARK, Facet.OWNER, Facet.SEEKING);

    /** Those that others made: key of the sentence that says who. */
    private static final Set<String> SOURCED =
            Set.of("stage", "section", "country", "taxonomy", "greenDeal", "euObjective", "sdg", TRANSITION, INDICATOR);

    private static final Map<String, Words> WORDS = words();

    private final CodeLists codes;
    private final FacetValues values;

    /** @param key of the list's title; that of a value has its name behind it */
    private record Words(String key, List<String> values) {

        static Words of(String key, Enum<?>[] values) {
            return new Words(key, Arrays.stream(values).map(Enum::name).toList());
        }
    }

    ApiCodes(CodeLists codes, FacetValues values) {
        this.codes = codes;
        this.values = values;
    }

    private static Map<String, Words> words() {
        var words = new LinkedHashMap<String, Words>();
        words.put("capital-kind", Words.of("project.capital.kind", CapitalKind.values()));
        words.put("party-role", Words.of("project.parties.role", PartyRole.values()));
        words.put("investor-kind", Words.of("project.parties.kind", InvestorKind.values()));
        words.put("investment-form", Words.of("project.purpose.form", InvestmentForm.values()));
        words.put(
                "environmental-procedure",
                Words.of("project.licences.environment.procedure", EnvironmentalProcedure.values()));
        words.put("milestone-kind", Words.of("project.milestones.kind", MilestoneKind.values()));
        words.put("event-kind", Words.of("project.events.kind", EventKind.values()));
        words.put("document-kind", Words.of("project.documents.kind", DocumentKind.values()));
        words.put("confidence", Words.of("project.sources.confidence", Confidence.values()));
        words.put("gap-reason", Words.of("project.gaps.reason", ValueGap.values()));
        words.put("readiness-item", Words.of("project.opportunity.readiness.item", ReadinessItem.values()));
        words.put("cooperation-form", Words.of("project.opportunity.forms", CooperationForm.values()));
        words.put("partnership-kind", Words.of("project.partners.kind", PartnershipKind.values()));
        words.put("helix-role", Words.of("project.partners.role", HelixRole.values()));
        words.put("ownership", Words.of("organisation.ownership", Ownership.values()));
        words.put("capability-field", Words.of("organisation.capability", CapabilityField.values()));
        words.put("indicator-kind", Words.of("project.indicators.kind", IndicatorKind.values()));
        words.put("unit-level", Words.of("place.level", UnitLevel.values()));
        words.put("park-status", Words.of("place.parkStatus", ParkStatus.values()));
        words.put("lot-state", Words.of("park.state", LotState.values()));
        return words;
    }

    /** In the order they are offered. */
    List<ApiCodeList> all() {
        var all = new ArrayList<ApiCodeList>();
        Arrays.stream(Facet.values())
                .filter(facet -> !ELSEWHERE.contains(facet) && facet != Facet.CATEGORY)
                .map(this::facet)
                .forEach(all::add);
        all.add(transitions());
        Arrays.stream(ReferenceList.values()).map(this::reference).forEach(all::add);
        all.add(list(INDICATOR, text("project.indicators.indicator"), indicators()));
        WORDS.forEach((name, words) -> all.add(list(name, text(title(words)), coded(words))));
        return all;
    }

    Optional<ApiCodeList> find(String name) {
        return all().stream().filter(list -> list.name().equals(name)).findFirst();
    }

    private static String title(Words words) {
        return switch (words.key()) {
            case "place.level" -> "api.codes.unit-level";
            case "place.parkStatus" -> "api.codes.park-status";
            case "park.state" -> "api.codes.lot-state";
            case "organisation.capability" -> "api.codes.capability-field";
            default -> words.key();
        };
    }

    private static List<ApiCodeList.Code> coded(Words words) {
        return words.values().stream()
                .map(value -> ApiCodeList.Code.of(value, text(words.key() + "." + value), null))
                .toList();
    }

    private static List<ApiCodeList.Code> indicators() {
        return Indicators.all().stream()
                .map(code -> ApiCodeList.Code.of(code, both(locale -> Indicators.name(code, locale)), null))
                .toList();
    }

    private ApiCodeList facet(Facet facet) {
        return list(
                facet.parameter(),
                text("catalogue.facet." + facet),
                values.offered(facet).stream()
                        .map(value -> ApiCodeList.Code.of(
                                value,
                                both(locale -> values.word(facet, value, locale)),
                                facet == Facet.STAGE
                                        ? Stage.valueOf(value).phase().name()
                                        : null))
                        .toList());
    }

    private static ApiCodeList transitions() {
        var edges = new LinkedHashSet<Transition>();
        Arrays.stream(LegalRegime.values()).map(StageGraph::of).forEach(edges::addAll);
        return list(
                TRANSITION,
                text("api.codes.transition"),
                edges.stream().map(ApiCodes::transition).toList());
    }

    private static ApiCodeList.Code transition(Transition edge) {
        var from = edge.from() == null ? null : edge.from().name();
        return new ApiCodeList.Code(
                (from == null ? "" : from) + ">" + edge.to(),
                new ApiProject.Text(edge.action().vi(), edge.action().en()),
                null,
                from,
                edge.to().name(),
                edge.regimes().stream().sorted().map(Enum::name).toList(),
                null,
                null,
                null);
    }

    private ApiCodeList reference(ReferenceList list) {
        return new ApiCodeList(
                list.path(),
                text("reference.list." + list),
                text("reference.help." + list),
                codes.all(list).stream().map(ApiCodes::code).toList());
    }

    private static ApiCodeList.Code code(Code code) {
        return new ApiCodeList.Code(
                code.code(),
                new ApiProject.Text(code.name().vi(), code.name().en()),
                code.group(),
                null,
                null,
                null,
                code.validFrom(),
                code.validTo(),
                code.successor());
    }

    private static ApiCodeList list(String name, ApiProject.Text title, List<ApiCodeList.Code> items) {
        return new ApiCodeList(name, title, SOURCED.contains(name) ? text("api.source." + name) : null, items);
    }

    private static ApiProject.Text text(String key) {
        return both(locale -> Wording.text(locale, key));
    }

    private static ApiProject.Text both(Function<Locale, String> words) {
        return new ApiProject.Text(words.apply(Lang.VIETNAMESE), words.apply(Lang.ENGLISH));
    }
}
