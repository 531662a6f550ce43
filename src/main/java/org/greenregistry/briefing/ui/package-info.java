/** Pages of papers, views and schedules. */
@NullMarked
package org.greenregistry.briefing.ui;

import org.jspecify.annotations.NullMarked;
