package org.greenregistry.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Answers as the demonstration gave them, cut to their first items, from the files beside this class. */
final class ApiExamples {

    private ApiExamples() {}

    static Optional<JsonNode> of(ApiRoute route) {
        try (var file = ApiExamples.class.getResourceAsStream("examples/" + route.id() + ".json")) {
            return file == null ? Optional.empty() : Optional.of(ApiAnswers.MAPPER.readTree(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
