package org.greenregistry.account;

import java.util.List;

/**
 * Accounts anyone may use, with passwords shown on the sign-in page. Only a demonstration offers this bean; without it
 * the page shows no such thing.
 */
public interface TrialAccounts {

    /** In the order the page lists them. */
    List<TrialAccount> all();

    /** @param role constant of {@link org.greenregistry.access.Role} */
    record TrialAccount(String username, String password, String role) {}
}
