package org.greenregistry.report;

import java.time.MonthDay;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param codePrefix first part of reports' codes
 * @param quarterlyDay last day for the report on a quarter, of the month after it
 * @param annualDay last day for the report on a year, in the year after it
 * @param monitoringHalfYear last day for the monitoring report on the first half of a year
 * @param monitoringYear last day for the monitoring report on a year, in the year after it
 */
@ConfigurationProperties("registry.report")
record ReportSettings(
        @DefaultValue("BC") String codePrefix,
        @DefaultValue("10") int quarterlyDay,
        @DefaultValue("--03-31") MonthDay annualDay,
        @DefaultValue("--07-10") MonthDay monitoringHalfYear,
        @DefaultValue("--02-10") MonthDay monitoringYear) {}
