package org.greenregistry.report;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * An investor as of the day the report was begun: later transfers do not change an old report.
 *
 * @param id of the party in the project
 * @param country of registration, ISO 3166-1 alpha-2
 * @param foreign which block of the form is its own
 */
public record ReportInvestor(
        String id,
        @Nullable @Size(max = 255, groups = OnDraft.class) String name,

        @Nullable @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String country,

        boolean foreign)
        implements Identified {}
