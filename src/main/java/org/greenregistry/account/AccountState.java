package org.greenregistry.account;

/** Whether the person behind an account can sign in. */
public enum AccountState {
    /** Has a passphrase. */
    ACTIVE,
    /** Holds a one-time code, or needs a new one. */
    INVITED,
    /** An administrator shut the account; nothing opens it but an administrator. */
    LOCKED
}
