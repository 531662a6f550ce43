package org.greenregistry.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries rows from the thread that reads them to the one that writes them down, a few chunks ahead of it. */
final class Belt<R> implements Rows<R> {

    private static final int CHUNK = 500;
    private static final int CHUNKS = 4;
    private static final long PATIENCE = 100;

    private final BlockingQueue<List<R>> chunks = new ArrayBlockingQueue<>(CHUNKS);
    private volatile boolean left;
    private volatile boolean ended;
    private volatile @Nullable RuntimeException failure;

    /** Puts all of {@code rows} on it; of the thread that reads. */
    void load(Rows<R> rows) {
        var chunk = new ArrayList<R>(CHUNK);
        try {
            rows.each(row -> {
                chunk.add(row);
                if (chunk.size() == CHUNK) {
                    put(List.copyOf(chunk));
                    chunk.clear();
                }
            });
            put(List.copyOf(chunk));
        } catch (RuntimeException failed) {
            failure = failed;
        } finally {
            ended = true;
        }
    }

    /** An index that is read must not be interrupted, so this looks up now and then. */
    private void put(List<R> chunk) {
        try {
            while (!chunks.offer(chunk, PATIENCE, TimeUnit.MILLISECONDS)) {
                if (left) {
                    throw new CancellationException("nobody takes rows any more");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Takes all there are, of the thread that writes; throws what made the reading fail. */
    @Override
    public void each(Consumer<R> row) {
        try {
            for (var chunk = next(); !chunk.isEmpty(); chunk = next()) {
                chunk.forEach(row);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        var failed = failure;
        if (failed != null) {
            throw failed;
        }
    }

    private List<R> next() throws InterruptedException {
        while (true) {
            var over = ended;
            var chunk = chunks.poll(over ? 0 : PATIENCE, TimeUnit.MILLISECONDS);
            if (chunk != null) {
                return chunk;
            }
            if (over) {
                return List.of();
            }
        }
    }

    /** Nobody takes rows any more. */
    void leave() {
        left = true;
    }
}
