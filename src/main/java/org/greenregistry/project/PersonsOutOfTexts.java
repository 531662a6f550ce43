package org.greenregistry.project;

import java.util.List;
import java.util.regex.Pattern;
import org.greenregistry.ledger.Upcaster;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema 2 to 3: parties name people by their ids. What was written about people as text is no longer read; until it is
 * redacted, it stands in the bytes of the old version only (decision 08).
 */
class PersonsOutOfTexts implements Upcaster {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public ObjectNode next(ObjectNode content) {
        if (content.path("parties") instanceof ArrayNode parties) {
            parties.values().forEach(party -> forget((ObjectNode) party));
        }
        return content;
    }

    private static void forget(ObjectNode party) {
        for (var field : List.of("legalRepresentative", "contact")) {
            if (!ID.matcher(party.path(field).asString("")).matches()) {
                party.remove(field);
            }
        }
    }
}
