package org.greenregistry.opendata;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a write, as it is given again to whoever sends the same under the same key.
 *
 * @param location of what was made
 * @param revision of the draft; absent where there is none any more
 * @param body JSON; absent where there is nothing to say
 */
record ApiReceipt(
        int status,
        @Nullable String location,
        @Nullable Long revision,
        @Nullable String body) {

    ResponseEntity<String> answer(boolean again) {
        var answer = ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (revision != null) {
            answer.eTag(tag(revision));
        }
        if (again) {
            answer.header("Idempotent-Replayed", "true");
        }
        return body == null
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body(body);
    }

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }
}
