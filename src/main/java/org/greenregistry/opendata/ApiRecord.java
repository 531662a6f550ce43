package org.greenregistry.opendata;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * What the public may read of a record of cooperation.
 *
 * @param hash that proves the version
 * @param title both languages; made of those who take part where the record has no name of its own
 * @param content by the names of its fields; what it refers to by code and name
 */
record ApiRecord(String code, int version, String hash, Instant updatedAt, ApiProject.Text title, JsonNode content) {

    /**
     * One in a list.
     *
     * @param title in the language asked for, in the other one if there is none in it
     */
    record Row(String code, String title, boolean sample, JsonNode content) {}
}
