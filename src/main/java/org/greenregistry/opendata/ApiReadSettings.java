package org.greenregistry.opendata;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param requestsPerMinute how many questions one network address may ask /api and /ogc together in a minute; 0 for any
 */
@ConfigurationProperties("registry.api.read")
record ApiReadSettings(@DefaultValue("6000") int requestsPerMinute) {}
