/** Work that is not of one module: the file store, notices to people and the outbox of their mails. */
@NullMarked
package org.greenregistry.work;

import org.jspecify.annotations.NullMarked;
