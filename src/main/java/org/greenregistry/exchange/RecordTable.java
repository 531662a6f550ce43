package org.greenregistry.exchange;

import java.io.IOException;
import org.greenregistry.ledger.Published;
import tools.jackson.databind.JsonNode;

/** A table of records while it is written. */
interface RecordTable extends AutoCloseable {

    /** @param content tree of {@code version}'s content */
    void add(Published<?> version, JsonNode content);

    @Override
    void close() throws IOException;
}
