package org.greenregistry.ledger;

import java.util.Optional;

/**
 * What a version of one kind of record means for a record of another, offered as a bean by the module that knows both.
 * It happens in the transaction of the approval, with its author and reviewer.
 */
public interface Consequence<C extends Record> {

    /** Content of the kind whose versions it follows. */
    Class<C> cause();

    /** Whether a version that is not public counts as one that is no longer in the book. */
    default boolean isOfPublicOnly() {
        return false;
    }

    /**
     * @param code of the record that has a new version
     * @param content of that version
     * @param withdrawn whether it says that the record is no longer in the book
     */
    Optional<Derivation<?>> of(String code, C content, boolean withdrawn);
}
