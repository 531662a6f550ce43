package org.greenregistry.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A job while it runs: where its kind tells how far it is, learns that it is no longer wanted, and finds room for
 * temporary files. Of one thread.
 */
public final class JobRun implements JobProgress {

    /** Nobody reads progress faster than this. */
    private static final long PAUSE_NANOS = 500_000_000;

    private final Path folder;
    private final Watch watch;
    private @Nullable String step;
    private long done;
    private long total;
    private long toldAt;

    JobRun(Path folder, Watch watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /** Is told how far a job is. */
    @FunctionalInterface
    interface Watch {

        /** Throws {@link JobStopped} if the job shall go no further. */
        void tell(@Nullable String step, long done, long total);
    }

    @Override
    public void step(String key, long units) {
        step = key;
        done = 0;
        total = units;
        tell();
    }

    @Override
    public void advance(long units) {
        done += units;
        if (System.nanoTime() - toldAt >= PAUSE_NANOS) {
            tell();
        }
    }

    private void tell() {
        watch.tell(step, done, total);
        toldAt = System.nanoTime();
    }

    /** A new empty file that is gone once the job has ended, however it ends. */
    public Path file(String ending) {
        try {
            return Files.createTempFile(Files.createDirectories(folder), "", ending);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
