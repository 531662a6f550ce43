package org.greenregistry.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Offered by the module whose rows the journal seals; asked while the book is verified. */
public interface SealCheck {

    /**
     * The first of {@code seals}, in their order, whose row is missing or no longer has the sealed bytes, or those a
     * redaction left.
     */
    Optional<Finding> firstBroken(List<Act.Seal> seals, Redactions redactions);

    /**
     * A row no journal entry vouches for.
     *
     * @param vouched which hashes among some seals the journal holds; ask for at most 500 at once
     */
    Optional<Finding> firstUnsealed(Function<List<Act.Seal>, Set<String>> vouched);
}
