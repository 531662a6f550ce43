package org.greenregistry.work;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.greenregistry.access.Acting;
import org.greenregistry.kernel.NotYet;
import org.springframework.stereotype.Component;

/**
 * Sends the public answers as long as the book, while they are made: one thread reads rows, one writes them down, and
 * that of the request sends them. A few are made at a time.
 */
@Component
public class Streams {

    /** Each reads the index and keeps a connection to the database until all is read. */
    private static final int MOST = 4;

    /** Those that are made, and those that are only sent, which takes as long as their reader. */
    private static final int MOST_SENT = 64;

    private final Semaphore room = new Semaphore(MOST_SENT);
    private final Semaphore reading = new Semaphore(MOST);
    private final ExecutorService hands = Executors.newCachedThreadPool();

    /** Writes the whole of an answer. */
    @FunctionalInterface
    public interface Writing<R> {

        void write(Rows<R> rows, OutputStream out) throws IOException;
    }

    /**
     * Sends to {@code reader} what is written of {@code rows} as the public sees them, from its first bytes on.
     * Refuses, with nothing written, if too many are under way.
     *
     * @throws IOException if the reader is gone or the making failed; what was sent is not whole then
     */
    public <R> void send(Rows<R> rows, Writing<R> writing, OutputStream reader) throws IOException {
        if (!room.tryAcquire()) {
            throw new NotYet("streams.busy");
        }
        try {
            var belt = new Belt<R>();
            var loading = hands.submit(() -> load(belt, rows));
            try {
                Spool.send(out -> write(belt, writing, out), hands, reader);
            } finally {
                belt.leave();
                loading.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IOException(failed);
        } finally {
            room.release();
        }
    }

    private <R> void load(Belt<R> belt, Rows<R> rows) {
        reading.acquireUninterruptibly();
        try {
            Acting.asPublic(() -> {
                belt.load(rows);
                return true;
            });
        } finally {
            reading.release();
        }
    }

    private static <R> void write(Rows<R> rows, Writing<R> writing, OutputStream out) {
        Acting.asPublic(() -> {
            try {
                writing.write(rows, out);
                return true;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @PreDestroy
    void close() {
        hands.shutdownNow();
    }
}
