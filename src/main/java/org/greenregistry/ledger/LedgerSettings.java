package org.greenregistry.ledger;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param indexMarker file that says how far the index goes; it must lie in the index folder, to go with it
 * @param markEvery how often it is written
 * @param claimFor how long whoever took a submission is left alone with it
 * @param indexPatience how long a start waits for an index that is built anew; it serves afterwards in any case
 */
@ConfigurationProperties("registry.ledger")
record LedgerSettings(
        @DefaultValue("data/index/marker.json") Path indexMarker,
        @DefaultValue("PT10S") Duration markEvery,
        @DefaultValue("P2D") Duration claimFor,
        @DefaultValue("PT5S") Duration indexPatience) {}
