package org.greenregistry.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the killed application had acknowledged: lines {@code ACK act draft detail}, in order. An act that only began
 * may be done or not, but never half.
 */
final class Acknowledged {

    private final Map<String, Long> saved = new HashMap<>();
    private final Map<String, Boolean> submitted = new HashMap<>();
    private final Map<String, String> approved = new HashMap<>();
    private final List<String> inFlight = new ArrayList<>();
    private final List<Path> backups = new ArrayList<>();
    private String begun = "";

    /** Takes note of one line of the application's output. */
    synchronized void read(String line) {
        var words = line.split(" ", -1);
        if (words[0].equals("BEGIN")) {
            begun = words[1];
        }
        if (!words[0].equals("ACK")) {
            return;
        }
        begun = "";
        switch (words[1]) {
            case "save" -> saved.put(words[2], Long.parseLong(words[3]));
            case "submit" -> submitted.put(words[2], true);
            case "approve" -> approved.put(words[2], words[3]);
            case "backup" -> backups.add(Path.of(words[2]));
            default -> throw new IllegalArgumentException(line);
        }
    }

    /** The process is gone; what it was in the middle of is remembered for the report. */
    synchronized void killed(Moment moment) {
        inFlight.add(moment != Moment.ACTS ? moment.name() : begun.isEmpty() ? "between acts" : begun);
        begun = "";
    }

    /** Drafts and the revision they were last acknowledged at. */
    Map<String, Long> saved() {
        return saved;
    }

    boolean isSubmitted(String draft) {
        return submitted.containsKey(draft);
    }

    /** Drafts that became versions, with the code they got. */
    Map<String, String> approved() {
        return approved;
    }

    /** Folders with a backup that was said to be done. */
    List<Path> backups() {
        return backups;
    }

    List<String> inFlight() {
        return inFlight;
    }
}
