/**
 * Work that is not of one module: the file store, notices to people, the outbox of their mails, and lists as
 * spreadsheets, and long work as jobs.
 */
@NullMarked
package org.greenregistry.work;

import org.jspecify.annotations.NullMarked;
