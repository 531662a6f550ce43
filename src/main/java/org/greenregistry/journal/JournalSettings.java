package org.greenregistry.journal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param headFile where the head of the chain is written, outside the database
 * @param headEvery how often, at most a minute
 */
@ConfigurationProperties("registry.journal")
record JournalSettings(
        @DefaultValue("data/journal-head.json") Path headFile,
        @DefaultValue("PT15S") Duration headEvery) {}
