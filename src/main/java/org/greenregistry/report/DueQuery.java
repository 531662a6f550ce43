package org.greenregistry.report;

import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.kernel.ReportPeriod;

/**
 * Which reports of a period.
 *
 * @param accepted those there are, or else those still missing
 * @param samples with projects made up for demonstration
 */
public record DueQuery(ReportPeriod period, boolean accepted, boolean samples) {

    /** Missing is the report of whoever was licensed and not ended on the last day of the period. */
    public ProjectFilter filter() {
        var wanted = (accepted ? "GIVEN-" : "MISSING-") + period;
        var condition = Condition.on(Trait.REPORT, wanted, period.last());
        return ProjectFilter.ALL.having(condition).withSamples(samples ? Samples.INCLUDE : Samples.EXCLUDE);
    }
}
