package org.greenregistry.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param codeValidity how long a one-time code can be spent */
@ConfigurationProperties("registry.account")
record AccountSettings(@DefaultValue("PT24H") Duration codeValidity) {}
