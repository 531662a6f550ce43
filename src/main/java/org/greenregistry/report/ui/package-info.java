/** Pages of periodic reports: what is due, the form, an accepted report. */
@NullMarked
package org.greenregistry.report.ui;

import org.jspecify.annotations.NullMarked;
