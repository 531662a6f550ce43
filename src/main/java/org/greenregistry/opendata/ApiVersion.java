package org.greenregistry.opendata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a project in the list of its versions.
 *
 * @param number from 1
 * @param recordedFrom when the book began to say this
 * @param until when the version after it began, public or not; absent for the newest
 * @param changes how many public values differ from the version listed after it
 */
record ApiVersion(
        int number, Instant recordedFrom, @Nullable Instant until, String hash, String previousHash, int changes) {

    /** Newest first; versions that are not public are missing. */
    record All(String code, List<ApiVersion> items) {}

    /** One version: its public content, and what proves it. */
    record One(ApiProject project, @Nullable Instant until, Proof proof) {}

    /**
     * @param covered canonical JSON whose SHA-256 is the hash of the version; persons are ids without a name in it
     * @param text public content, canonical JSON: its SHA-256 stands in {@code covered} as {@code public}. Absent where
     *     not all of what was public then is public now
     */
    record Proof(String covered, @Nullable String text) {}

    /** What differs from one version to another, as far as both are public now. */
    record Diff(String code, int from, int to, List<Difference> changes) {}

    /**
     * @param path of the value, items of lists by their ids in brackets: {@code parties[a1].name}
     * @param label of the field, in the language asked for
     * @param before absent if the value is new
     * @param after absent if the value is gone
     */
    record Difference(
            String path,
            String label,
            @Nullable String before,
            @Nullable String after) {}
}
