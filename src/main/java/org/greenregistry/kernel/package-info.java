/**
 * Values every module shares: money, two-language text, folding, levels of visibility, the business "no".
 *
 * <p>No Spring, no Vaadin, no tables: whatever stands here can be tested without starting anything.
 */
@NullMarked
package org.greenregistry.kernel;

import org.jspecify.annotations.NullMarked;
