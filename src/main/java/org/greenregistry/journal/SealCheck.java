package org.greenregistry.journal;

import java.util.List;
import java.util.Optional;

/** Offered by the module whose rows the journal seals; asked while the book is verified. */
public interface SealCheck {

    /** The first of {@code seals}, in their order, whose row is missing or no longer has the sealed bytes. */
    Optional<Finding> firstBroken(List<Act.Seal> seals);

    /** A row no journal entry vouches for. */
    Optional<Finding> firstUnsealed();
}
