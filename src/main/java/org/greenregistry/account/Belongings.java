package org.greenregistry.account;

import java.util.UUID;

/** Offered by modules that keep unfinished work of a person, so that it can be given to a colleague. */
public interface Belongings {
    /** Gives what it can to {@code to}; journalled thing by thing. */
    Given giveAll(UUID from, UUID to);

    /**
     * @param given how many things have a new owner
     * @param kept how many stay, because the colleague has the same thing already
     */
    record Given(int given, int kept) {}
}
