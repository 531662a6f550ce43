package org.greenregistry.demo;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.dossier.CbamExport;
import org.greenregistry.dossier.CbamGood;
import org.greenregistry.dossier.EuObjective;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.SustainableGoal;
import org.greenregistry.kernel.ReducedDate;

/** Which parts of the European Green Deal samples say they serve, by their line of business. */
final class SampleFrame {

    private SampleFrame() {}

    /** @param division of VSIC 2025 */
    static GreenFrame of(String division) {
        return switch (division) {
            case "35" ->
                frame(
                        List.of(GreenDealArea.CLIMATE, GreenDealArea.ENERGY),
                        EuObjective.CLIMATE_MITIGATION,
                        SustainableGoal.GOAL_7);
            case "36", "37", "38" ->
                frame(
                        List.of(GreenDealArea.INDUSTRY_CIRCULAR, GreenDealArea.ZERO_POLLUTION),
                        EuObjective.CIRCULAR_ECONOMY,
                        SustainableGoal.GOAL_6);
            case "49", "52" ->
                frame(List.of(GreenDealArea.MOBILITY), EuObjective.CLIMATE_MITIGATION, SustainableGoal.GOAL_11);
            case "10" -> frame(List.of(GreenDealArea.FOOD), EuObjective.POLLUTION_PREVENTION, SustainableGoal.GOAL_12);
            case "27" -> frame(List.of(GreenDealArea.ENERGY), EuObjective.CLIMATE_MITIGATION, SustainableGoal.GOAL_9);
            case "29" ->
                new GreenFrame(
                        List.of(GreenDealArea.ENERGY),
                        List.of(EuObjective.CLIMATE_MITIGATION),
                        List.of(SustainableGoal.GOAL_9),
                        List.of(new CbamExport(
                                "cbam",
                                CbamGood.ALUMINIUM,
                                "7616",
                                new BigDecimal("800"),
                                ReducedDate.parse("2026"),
                                null)));
            case "68" ->
                frame(List.of(GreenDealArea.BUILDINGS), EuObjective.CLIMATE_ADAPTATION, SustainableGoal.GOAL_11);
            default -> GreenFrame.NONE;
        };
    }

    private static GreenFrame frame(List<GreenDealArea> areas, EuObjective objective, SustainableGoal goal) {
        return new GreenFrame(areas, List.of(objective), List.of(goal), List.of());
    }
}
