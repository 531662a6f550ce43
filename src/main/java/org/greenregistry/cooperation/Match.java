package org.greenregistry.cooperation;

import java.util.List;

/**
 * How well a need and an offer fit, and why.
 *
 * @param score points of a hundred; only its order means anything
 * @param reasons never empty
 */
record Match(double score, List<FitReason> reasons) {}
