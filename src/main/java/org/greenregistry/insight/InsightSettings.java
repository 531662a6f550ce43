package org.greenregistry.insight;

import java.time.Duration;
import org.greenregistry.catalogue.Slowness;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param slowMonths months after the licence from which a project may count as slow
 * @param slowPercent of the registered capital below which it does
 * @param settle by how much a closing lies back: transactions still under way are waited for
 * @param oldDraftDays days after which an open draft nobody wrote on counts as left
 */
@ConfigurationProperties("registry.insight")
public record InsightSettings(
        @DefaultValue("24") int slowMonths,
        @DefaultValue("10") int slowPercent,
        @DefaultValue("PT10S") Duration settle,
        @DefaultValue("30") int oldDraftDays) {

    Slowness slowness() {
        return new Slowness(slowMonths, slowPercent);
    }
}
