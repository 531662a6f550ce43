package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param amounts in the units of the criteria; a criterion that is absent is not asked
 * @param section letter of VSIC 2025 of what is to be done there
 * @param samples whether made-up parks are among the answers
 */
public record SiteNeed(
        Map<SiteCriterion, BigDecimal> amounts, @Nullable String section, boolean samples) {

    public static final SiteNeed NONE = new SiteNeed(Map.of(), null, false);

    public SiteNeed {
        var kept = new EnumMap<SiteCriterion, BigDecimal>(SiteCriterion.class);
        kept.putAll(amounts);
        amounts = Map.copyOf(kept);
    }

    public boolean isEmpty() {
        return amounts.isEmpty() && section == null;
    }
}
