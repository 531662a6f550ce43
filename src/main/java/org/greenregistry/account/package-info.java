/**
 * People, their roles, and how they sign in.
 *
 * <p>{@link org.greenregistry.account.AccountService} is the door for pages and other modules. Everyone else knows an
 * account by its id: names and addresses of people live here alone, so that they can be corrected and erased.
 */
@NullMarked
package org.greenregistry.account;

import org.jspecify.annotations.NullMarked;
