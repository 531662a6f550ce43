package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of writes: bytes up to a limit, then one JSON object, read to the letter. */
final class ApiBodies {

    /** Of a body, in bytes; a draft of this size is several times the longest in the book. */
    static final int MOST_BYTES = 1 << 20;

    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final Set<String> JSON = Set.of("application/json", "application/merge-patch+json");

    private ApiBodies() {}

    /** Refuses what is too long, and what is declared as something else than JSON. */
    static byte[] bytes(HttpServletRequest request) {
        try {
            var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ApiNo(HttpStatus.CONTENT_TOO_LARGE, "api.write.large", MOST_BYTES >> 10);
            }
            var type = request.getContentType();
            if (bytes.length > 0
                    && (type == null
                            || !JSON.contains(type.replaceAll("\\s*;.*", "").toLowerCase(Locale.ROOT)))) {
                throw new ApiNo(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.write.type");
            }
            return bytes;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The object in {@code bytes}, refused with the place where it stops being one. */
    static ObjectNode object(byte[] bytes) {
        try {
            if (STRICT.readTree(new String(bytes, StandardCharsets.UTF_8)) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException no) {
            var place = no.getLocation();
            throw new ApiNo(
                    HttpStatus.BAD_REQUEST,
                    "api.write.json",
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr());
        }
        throw new ApiNo(HttpStatus.BAD_REQUEST, "api.write.object");
    }

    /**
     * {@code target} as {@code patch} changes it (RFC 7396): null takes out, objects are gone into, all else replaces.
     */
    static ObjectNode merged(ObjectNode target, ObjectNode patch) {
        for (var change : patch.properties()) {
            var name = change.getKey();
            if (change.getValue().isNull()) {
                target.remove(name);
            } else if (change.getValue() instanceof ObjectNode inner) {
                var before = target.get(name) instanceof ObjectNode object ? object : target.objectNode();
                target.set(name, merged(before, inner));
            } else {
                target.set(name, change.getValue());
            }
        }
        return target;
    }
}
