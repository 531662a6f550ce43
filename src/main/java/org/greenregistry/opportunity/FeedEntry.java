package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.List;

/**
 * One public version of a project, as news.
 *
 * @param path of the page of the project, language included
 * @param version tells it from other entries about the same page
 * @param lines what changed, one a line; empty where nothing public did
 */
public record FeedEntry(String path, int version, Instant at, String title, List<String> lines) {
    public FeedEntry {
        lines = List.copyOf(lines);
    }
}
