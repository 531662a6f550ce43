package org.greenregistry.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away files that nothing names any more, once a day, some time after they were brought. */
@Component
class FileSweep {

    private final FileSettings settings;
    private final FileFolder folder;
    private final FileRows rows;
    private final List<FilesInUse> uses;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FileSweep(
            FileSettings settings,
            FileFolder folder,
            FileRows rows,
            List<FilesInUse> uses,
            Clock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.folder = folder;
        this.rows = rows;
        this.uses = uses;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
    void sweep() {
        var then = clock.instant().minus(settings.grace());
        rows.broughtBefore(then).forEach(sha256 -> transaction.executeWithoutResult(status -> sweep(sha256, then)));
        folder.sweep(then, name -> !rows.existsBySha256(name));
    }

    /** Asked again under the lock: the same bytes may have been brought once more. */
    private void sweep(String sha256, Instant then) {
        rows.lock(sha256)
                .filter(row -> row.at().isBefore(then))
                .filter(row -> uses.stream().noneMatch(use -> use.names(sha256)))
                .ifPresent(row -> {
                    folder.erase(sha256);
                    rows.delete(row);
                });
    }
}
