package org.greenregistry.opportunity;

import java.util.List;

/**
 * What changed about something, for programs that read news.
 *
 * @param path of the page it is about, language included
 * @param entries the newest first
 */
public record Feed(String path, String title, List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
