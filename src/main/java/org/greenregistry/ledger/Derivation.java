package org.greenregistry.ledger;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What a record is to say from now on because of another.
 *
 * @param change gives the content as it ought to be; only its derived parts are taken, see {@link RecordKind#derived}
 */
public record Derivation<T extends Record>(UUID record, Class<T> type, UnaryOperator<T> change) {}
