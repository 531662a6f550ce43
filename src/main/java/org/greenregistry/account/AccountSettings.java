package org.greenregistry.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param codeValidity how long a one-time code can be spent
 * @param tokenLife for how many days a token is good at most
 * @param tokenWarning how many days before its end whoever answers for it is warned
 * @param tokenFailures how many wrong tokens one network address may send in a minute
 */
@ConfigurationProperties("registry.account")
record AccountSettings(
        @DefaultValue("PT24H") Duration codeValidity,
        @DefaultValue("365") int tokenLife,
        @DefaultValue("14") int tokenWarning,
        @DefaultValue("20") int tokenFailures) {}
