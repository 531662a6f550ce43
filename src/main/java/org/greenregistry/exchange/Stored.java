package org.greenregistry.exchange;

import java.util.List;
import org.greenregistry.kernel.Refusal;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What imports keep in the database as text. Numbers keep all their digits. */
final class Stored {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Stored() {}

    /** A refusal in the database. */
    record No(String key, List<String> arguments) {

        static No of(Refusal refusal) {
            return new No(
                    refusal.key(),
                    refusal.arguments().stream().map(String::valueOf).toList());
        }

        Refusal refusal() {
            return new Refusal(key, arguments.toArray());
        }
    }

    static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }

    static <T> T read(String text, TypeReference<T> type) {
        return JSON.readValue(text, type);
    }
}
