package org.greenregistry.ledger;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a draft is to hold after a save, with what lists show of it.
 *
 * @param aside RESTRICTED values by path of items that were removed: whoever brings an item back has only their masks
 */
record DraftText(
        String title,
        int missing,
        int schema,
        ObjectNode content,
        Map<String, String> raw,
        Map<String, String> aside) {}
