/**
 * Periodic reports of projects, where the actual figures come from: a kind of record of its own, by the lines of form
 * A.III.1 (Circular 55/2026/TT-BTC) and, for a year, those of A.III.2 the book needs. One per project and period; a
 * correction is a new version. An accepted report changes the section {@code actuals} of its project and nothing else.
 *
 * <p>{@link org.greenregistry.report.ReportService} is the door for staff. Reports are never public.
 */
@NullMarked
package org.greenregistry.report;

import org.jspecify.annotations.NullMarked;
