package org.greenregistry.opportunity;

import java.time.Duration;
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
        @DefaultValue("PT10S") Duration settle) {}
