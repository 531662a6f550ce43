package org.greenregistry.opportunity;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param perAddress how many mails strangers may have sent to one address in an hour
 * @param perNetwork how often one network address may send a form in an hour
 * @param confirmWithin how long the link that confirms an address is good
 * @param keyValidity how long other links in mails are good
 * @param answerDays working days within which the office answers
 * @param office who answers where a project names nobody; without it a general name
 * @param nightFrom when mails about what is followed begin to wait, on the clock of their reader
 * @param nightUntil when they go out again
 * @param quiet whether they wait for readers who chose nothing
 * @param zones readers may choose beside that of the registry
 * @param settle how old a version must be before it is told: those of transactions still under way are waited for
 */
@ConfigurationProperties("registry.opportunity")
record OpportunitySettings(
        @DefaultValue("5") int perAddress,
        @DefaultValue("30") int perNetwork,
        @DefaultValue("PT48H") Duration confirmWithin,
        @DefaultValue("P365D") Duration keyValidity,
        @DefaultValue("5") int answerDays,
        @Nullable LocalizedText office,
        @DefaultValue("21:00") LocalTime nightFrom,
        @DefaultValue("07:00") LocalTime nightUntil,
        @DefaultValue("true") boolean quiet,

        @DefaultValue({
            "Pacific/Honolulu",
            "America/Los_Angeles",
            "America/Denver",
            "America/Chicago",
            "America/New_York",
            "America/Sao_Paulo",
            "Europe/London",
            "Europe/Brussels",
            "Europe/Copenhagen",
            "Europe/Berlin",
            "Europe/Paris",
            "Europe/Helsinki",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Bangkok",
            "Asia/Singapore",
            "Asia/Shanghai",
            "Asia/Taipei",
            "Asia/Seoul",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Auckland"
        })
        List<ZoneId> zones,

        @DefaultValue("PT10S") Duration settle) {

    Night night() {
        return new Night(nightFrom, nightUntil);
    }
}
