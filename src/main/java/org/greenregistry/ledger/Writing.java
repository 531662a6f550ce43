package org.greenregistry.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing.
 *
 * @param record whose next version it would be
 * @param base content of the version it was begun on, with all it holds; absent for a new record
 * @param content what it says so far
 */
public record Writing<C extends Record>(
        UUID record, @Nullable C base, C content) {}
