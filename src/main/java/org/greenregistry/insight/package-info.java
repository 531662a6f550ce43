/**
 * What managers ask of the whole book: whether it is on plan, where it is stuck, what changed, and how far the answer
 * can be trusted. Every number is a {@link org.greenregistry.insight.Figure} with the filter of its rows;
 * {@link org.greenregistry.insight.InsightService} is the door.
 */
@NullMarked
package org.greenregistry.insight;

import org.jspecify.annotations.NullMarked;
