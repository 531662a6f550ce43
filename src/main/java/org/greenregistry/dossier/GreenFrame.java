package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.greenregistry.kernel.OnDraft;

/**
 * International frames a project says it serves.
 *
 * @param cbam what it sells under the carbon border mechanism; nothing said is no exposure known
 */
public record GreenFrame(
        @Size(max = 9, groups = OnDraft.class) List<GreenDealArea> greenDeal,
        @Size(max = 6, groups = OnDraft.class) List<EuObjective> euObjectives,
        @Size(max = 17, groups = OnDraft.class) List<SustainableGoal> goals,
        @Size(max = 20, groups = OnDraft.class) List<@Valid CbamExport> cbam) {

    public static final GreenFrame NONE = new GreenFrame(List.of(), List.of(), List.of(), List.of());

    public GreenFrame {
        greenDeal = Lists.copy(greenDeal);
        euObjectives = Lists.copy(euObjectives);
        goals = Lists.copy(goals);
        cbam = Lists.copy(cbam);
    }
}
