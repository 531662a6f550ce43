/** The overview on pages: four questions, what changed, and where to mend. */
@NullMarked
package org.greenregistry.insight.ui;

import org.jspecify.annotations.NullMarked;
