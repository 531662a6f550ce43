/**
 * The journal: every act on the book, chained by hashes, appended in the act's own transaction.
 *
 * <p>{@link org.greenregistry.journal.JournalService} is the only door. An entry names the account by id and holds no
 * personal data. Whoever seals something in an entry (a version's hash) offers a
 * {@link org.greenregistry.journal.SealCheck}.
 */
@NullMarked
package org.greenregistry.journal;

import org.jspecify.annotations.NullMarked;
