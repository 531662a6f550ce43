package org.greenregistry.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content for a record among many.
 *
 * @param record absent if it is to be a new one
 */
public record BatchLine<C extends Record>(@Nullable UUID record, C content) {}
