package org.greenregistry.work;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param threads jobs that run at the same time; of one person never more than one does
 * @param perPerson jobs of one person that may wait
 * @param keep how long jobs that have ended stay in the list
 * @param folder for temporary files of running jobs
 */
@ConfigurationProperties("registry.jobs")
record JobSettings(
        @DefaultValue("2") int threads,
        @DefaultValue("20") int perPerson,
        @DefaultValue("P30D") Duration keep,
        @DefaultValue("data/jobs") Path folder) {}
