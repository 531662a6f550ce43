/**
 * Tables that come and go: what the book says as a workbook or CSV file, and such a file, or the officers' own list,
 * read back. A file is never the truth: each of its rows is compared with the version it was written on and with the
 * newest one, shown before anything is written, and becomes a draft like one typed by hand, under the same rules.
 */
@NullMarked
package org.greenregistry.exchange;

import org.jspecify.annotations.NullMarked;
