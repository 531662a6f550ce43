package org.greenregistry.insight;

import java.time.Duration;
import java.time.LocalTime;
import org.greenregistry.catalogue.Slowness;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param slowMonths months after the licence from which a project may count as slow
 * @param slowPercent of the registered capital below which it does
 * @param soonDays how many days ahead "My work" names what falls due
 * @param remindFrom from when in the morning mails remind
 * @param settle by how much a closing lies back: transactions still under way are waited for
 * @param oldDraftDays days after which an open draft nobody wrote on counts as left
 */
@ConfigurationProperties("registry.insight")
public record InsightSettings(
        @DefaultValue("24") int slowMonths,
        @DefaultValue("10") int slowPercent,
        @DefaultValue("14") int soonDays,
        @DefaultValue("07:00") LocalTime remindFrom,
        @DefaultValue("PT10S") Duration settle,
        @DefaultValue("30") int oldDraftDays) {

    Slowness slowness() {
        return new Slowness(slowMonths, slowPercent);
    }
}
