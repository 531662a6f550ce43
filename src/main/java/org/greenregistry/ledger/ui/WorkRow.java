package org.greenregistry.ledger.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of My work.
 *
 * @param path with language; empty where there is no page
 * @param recall draft that may be taken back here
 * @param discard draft that may be thrown away here
 */
record WorkRow(
        String title,
        Optional<String> path,
        String detail,
        boolean urgent,
        @Nullable UUID recall,
        @Nullable UUID discard) {

    static WorkRow of(String title, Optional<String> path, String detail) {
        return new WorkRow(title, path, detail, false, null, null);
    }

    WorkRow recallable(UUID draft) {
        return new WorkRow(title, path, detail, urgent, draft, null);
    }

    WorkRow discardable(UUID draft) {
        return new WorkRow(title, path, detail, urgent, null, draft);
    }
}
