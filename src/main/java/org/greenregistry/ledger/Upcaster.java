package org.greenregistry.ledger;

import tools.jackson.databind.node.ObjectNode;

/** Reads content of one schema as content of the next; the stored text is never migrated. */
@FunctionalInterface
public interface Upcaster {

    /** May change {@code content} and return it. The tree holds only the levels the reader may see. */
    ObjectNode next(ObjectNode content);
}
