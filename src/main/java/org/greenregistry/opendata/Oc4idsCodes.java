package org.greenregistry.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Codes of OC4IDS for the words of the book. Lists that are closed take the nearest code or none; open ones take own
 * codes where they have nothing that says the same. Decision 29 gives the reasons.
 */
final class Oc4idsCodes {

    static final String IDENTIFICATION = "identification";
    static final String PREPARATION = "preparation";
    static final String IMPLEMENTATION = "implementation";
    static final String MAINTENANCE = "maintenance";
    private static final String DECOMMISSIONED = "decommissioned";
    private static final String CANCELLED = "cancelled";

    /** Each with the codes above it in its name. */
    private static final Map<String, String> CATEGORY_SECTORS = Map.of(
            "MANUFACTURING", "economy.manufacturing",
            "INDUSTRIAL_PARK", "economy.industrialPark",
            "FACTORIES_LOGISTICS_FOR_RENT", "economy.rentalPremises",
            "ENERGY", "energy",
            "WASTE_WATER_CIRCULAR", "waterAndWaste",
            "SCIENCE_TECHNOLOGY_INNOVATION", "economy.innovation",
            "SMART_CITY", "governance.smartCity",
            "TRANSPORT", "transport");

    /** Sections of VSIC 2025 that say the same as a sector. */
    private static final Map<String, String> SECTION_SECTORS = Map.ofEntries(
            Map.entry("A", "economy.agriculture"),
            Map.entry("B", "economy.mining"),
            Map.entry("C", "economy.manufacturing"),
            Map.entry("D", "energy"),
            Map.entry("E", "waterAndWaste"),
            Map.entry("G", "economy.trade"),
            Map.entry("H", "transport"),
            Map.entry("J", "communications"),
            Map.entry("K", "communications"),
            Map.entry("L", "economy.finance"),
            Map.entry("M", "economy.realEstate"),
            Map.entry("N", "economy.innovation"),
            Map.entry("Q", "education"),
            Map.entry("R", "health"),
            Map.entry("S", "cultureSportsAndRecreation"));

    /** Categories whose projects build something new; research and services may not. */
    private static final Set<String> BUILT = Set.of(
            "MANUFACTURING",
            "INDUSTRIAL_PARK",
            "FACTORIES_LOGISTICS_FOR_RENT",
            "ENERGY",
            "WASTE_WATER_CIRCULAR",
            "TRANSPORT");

    private Oc4idsCodes() {}

    /** Of a stage; empty for stages that say nothing about how far the works are. */
    static @Nullable String status(Stage stage) {
        return switch (stage) {
            case CALLING, INTERESTED, IPA_IN_PROCESS -> IDENTIFICATION;
            case IPA_APPROVED, INVESTOR_SELECTION, IRC_IN_PROCESS, REGISTERED, PREPARING -> PREPARATION;
            case UNDER_CONSTRUCTION, TRIAL_OPERATION -> IMPLEMENTATION;
            case OPERATING -> MAINTENANCE;
            case NOT_PROCEEDED -> CANCELLED;
            case SUSPENDED, TERMINATED -> null;
        };
    }

    /** A suspended project has the status it was suspended in; one that ended was cancelled unless it had operated. */
    static @Nullable String status(ProjectContent content) {
        var history = content.history();
        if (content.stage() == Stage.TERMINATED) {
            return history.stream().anyMatch(held -> held.stage() == Stage.OPERATING) ? DECOMMISSIONED : CANCELLED;
        }
        return history.reversed().stream()
                .map(Held::stage)
                .filter(stage -> stage != Stage.SUSPENDED)
                .findFirst()
                .map(Oc4idsCodes::status)
                .orElse(null);
    }

    static @Nullable String type(@Nullable String category) {
        return category != null && BUILT.contains(category) ? "construction" : null;
    }

    /** Of category and section, the wider ones before theirs. */
    static List<String> sectors(@Nullable String category, @Nullable String section) {
        var sectors = new TreeSet<String>();
        add(sectors, category == null ? null : CATEGORY_SECTORS.get(category));
        add(sectors, section == null ? null : SECTION_SECTORS.get(section));
        return List.copyOf(sectors);
    }

    private static void add(Set<String> sectors, @Nullable String code) {
        if (code != null) {
            var dot = code.indexOf('.');
            sectors.add(dot < 0 ? code : code.substring(0, dot));
            sectors.add(code);
        }
    }

    static String role(PartyRole role) {
        return switch (role) {
            case INVESTOR -> "funder";
            case IMPLEMENTING -> "implementingOrganisation";
        };
    }

    static String milestone(MilestoneKind kind) {
        return kind == MilestoneKind.CAPITAL_CONTRIBUTION ? "financing" : "delivery";
    }

    static String document(DocumentKind kind) {
        return switch (kind) {
            case ENVIRONMENT -> "environmentalImpact";
            case CONTRACT -> "contractSigned";
            case IPA_DECISION -> "investmentPolicyDecision";
            case IRC -> "investmentRegistrationCertificate";
            default -> camel(kind.name());
        };
    }

    /** An own code is written as the list writes its codes. */
    static String camel(String constant) {
        var words = new ArrayList<>(List.of(constant.toLowerCase(Locale.ROOT).split("_", -1)));
        words.replaceAll(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1));
        var joined = String.join("", words);
        return Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
    }
}
