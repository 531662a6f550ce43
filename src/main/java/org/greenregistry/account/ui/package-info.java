/** Signing in, choosing a passphrase, and the administrator's list of accounts. */
@NullMarked
package org.greenregistry.account.ui;

import org.jspecify.annotations.NullMarked;
