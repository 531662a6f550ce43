package org.greenregistry.cooperation;

import java.util.List;

/**
 * A record of the other side that fits, and why.
 *
 * @param score points of a hundred; only its order means anything
 */
public record Counterpart(CooperationRow<NeedContent> row, double score, List<FitReason> reasons) {}
