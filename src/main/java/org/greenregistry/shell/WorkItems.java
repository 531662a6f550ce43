package org.greenregistry.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What waits for the current actor, offered to the page "My work" by any module that keeps somebody waiting. */
public interface WorkItems {

    /**
     * Groups in the order they are shown; an empty group is shown as such. Empty list: nothing for this actor's roles.
     */
    List<WorkGroup> groups();

    /** Pages that show more of it, without language, by the translation keys of their names. */
    default Map<String, String> pages() {
        return Map.of();
    }

    /**
     * What waits for the same kind of act.
     *
     * @param key translation key of the heading
     */
    record WorkGroup(String key, List<WorkItem> items) {}

    /**
     * One thing to do.
     *
     * @param path where the work is done, without language
     * @param detail one line below the title, already worded
     * @param since when it began to wait
     * @param urgent whether it is overdue
     */
    record WorkItem(String title, String path, String detail, Instant since, boolean urgent) {}
}
