package org.greenregistry.project;

import org.greenregistry.ledger.Upcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema 1 to 2: the certificate has fields of its own, and notes two languages. The document stays where claims may
 * point to it.
 */
class CertificateOutOfDocuments implements Upcaster {

    @Override
    public ObjectNode next(ObjectNode content) {
        if (content.path("documents") instanceof ArrayNode documents) {
            documents.values().stream()
                    .filter(document -> document.path("kind").asString("").equals("IRC"))
                    .findFirst()
                    .ifPresent(document -> lift((ObjectNode) document, content));
        }
        var note = content.path("note");
        if (note.isString()) {
            content.remove("note");
            content.putObject("note").set("vi", note);
        }
        return content;
    }

    private static void lift(ObjectNode document, ObjectNode content) {
        var certificate = content.withObjectProperty("licences").withObjectProperty("certificate");
        copy(document.path("number"), certificate, "number");
        copy(document.path("date"), certificate, "on");
        copy(document.path("authority"), certificate, "issuer");
    }

    private static void copy(JsonNode value, ObjectNode to, String field) {
        if (!value.isMissingNode()) {
            to.set(field, value);
        }
    }
}
