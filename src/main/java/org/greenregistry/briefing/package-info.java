/**
 * What leaves the overview: reports of the province and its official lists as files, views people keep, and files that
 * come by themselves at set times. Figures are those of {@code insight}, lists those of the catalogue; here they become
 * a {@link org.greenregistry.briefing.Paper}, and a paper becomes a workbook, a text or a sheet to print.
 */
@NullMarked
package org.greenregistry.briefing;

import org.jspecify.annotations.NullMarked;
