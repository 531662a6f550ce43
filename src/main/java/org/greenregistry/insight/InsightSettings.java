package org.greenregistry.insight;

import org.greenregistry.catalogue.Slowness;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param slowMonths months after the licence from which a project may count as slow
 * @param slowPercent of the registered capital below which it does
 */
@ConfigurationProperties("registry.insight")
public record InsightSettings(
        @DefaultValue("24") int slowMonths,
        @DefaultValue("10") int slowPercent) {

    Slowness slowness() {
        return new Slowness(slowMonths, slowPercent);
    }
}
