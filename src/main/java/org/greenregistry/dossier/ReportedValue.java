package org.greenregistry.dossier;

import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A value of a green indicator as a periodic report gives it for its period: REPORTED, never VERIFIED. Verified values
 * are an officer's and stand beside it, as an {@link IndicatorValue} with verifier and proof.
 *
 * @param id the indicator's code again
 * @param indicator code of green-indicators.csv
 * @param value in the indicator's unit; spending in the currency of the report
 */
public record ReportedValue(
        String id, @Nullable String indicator, @Nullable BigDecimal value) implements Identified {}
