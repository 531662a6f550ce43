package org.greenregistry.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Between who makes a long answer and who reads it stands a file: it is made at full speed and lets go of the database
 * soon, however slowly somebody reads; and the first bytes go out at once.
 */
final class Spool implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final FileChannel file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long written;
    private boolean ended;
    private boolean abandoned;
    private @Nullable Throwable failure;

    private Spool(Path path) throws IOException {
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /**
     * Sends to {@code reader} what {@code making} writes, as it comes.
     *
     * @throws IOException if the reader is gone, which ends the making, or if the making failed: what was sent is then
     *     not whole, and must not look so
     */
    static void send(Consumer<OutputStream> making, ExecutorService hands, OutputStream reader) throws IOException {
        try (var spool = new Spool(Files.createTempFile("registry", ".spool"))) {
            var made = hands.submit(() -> spool.make(making));
            try {
                spool.sendTo(reader);
            } finally {
                spool.abandon();
                made.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private void make(Consumer<OutputStream> making) {
        Throwable caught = null;
        try {
            making.accept(new End());
        } catch (RuntimeException | Error failed) {
            caught = failed;
        }
        end(caught);
    }

    private void end(@Nullable Throwable caught) {
        lock.lock();
        try {
            failure = caught;
            ended = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Where it is written. Closing it says nothing: the file stays open for whoever reads. */
    private final class End extends OutputStream {

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var left = ByteBuffer.wrap(bytes, offset, length);
            var at = written;
            while (left.hasRemaining()) {
                at += file.write(left, at);
            }
            moveTo(at);
        }
    }

    private void moveTo(long at) throws IOException {
        lock.lock();
        try {
            if (abandoned) {
                throw new IOException("the reader is gone");
            }
            written = at;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void sendTo(OutputStream reader) throws IOException, InterruptedException {
        var piece = ByteBuffer.allocate(PIECE);
        var sent = 0L;
        for (var there = next(sent); there > sent; there = next(sent)) {
            piece.clear().limit((int) Math.min(PIECE, there - sent));
            var read = file.read(piece, sent);
            reader.write(piece.array(), 0, read);
            sent += read;
        }
        if (failure != null) {
            throw new IOException(failure);
        }
    }

    /** Waits until there is more than {@code sent}, or no more to come. */
    private long next(long sent) throws InterruptedException {
        lock.lock();
        try {
            while (written == sent && !ended) {
                moved.await();
            }
            return written;
        } finally {
            lock.unlock();
        }
    }

    private void abandon() {
        lock.lock();
        try {
            abandoned = true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
