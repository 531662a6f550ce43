package org.greenregistry.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows are written down and sent while they are read, whole and in order, or visibly not whole. */
class StreamsTest {

    private static final int MANY = 12_345;

    private final Streams streams = new Streams();

    @AfterEach
    void close() {
        streams.close();
    }

    private static Rows<Integer> numbers(int count) {
        return row -> IntStream.range(0, count).forEach(row::accept);
    }

    private static void write(Rows<Integer> rows, OutputStream out) {
        rows.each(number -> put(out, number + "\n"));
    }

    private static void put(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    @Test
    void allRowsArriveInTheirOrder() throws IOException {
        for (var count : new int[] {0, 1, 499, 500, 501, MANY}) {
            var read = new ByteArrayOutputStream();

            streams.send(numbers(count), StreamsTest::write, read);

            assertThat(read.toString(StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(IntStream.range(0, count)
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    @Test
    void theFirstBytesGoOutBeforeTheLastRowIsRead() throws IOException {
        var begun = new CountDownLatch(1);
        Rows<Integer> waiting = row -> {
            IntStream.range(0, MANY).forEach(row::accept);
            try {
                begun.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            row.accept(MANY);
        };
        var read = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                begun.countDown();
            }
        };

        streams.send(waiting, StreamsTest::write, read);

        assertThat(read.toString(StandardCharsets.UTF_8)).endsWith("\n" + MANY + "\n");
    }

    @Test
    void aReaderWhoIsGoneEndsTheReading() {
        var readOf = new AtomicInteger();
        Rows<Integer> endless = row -> IntStream.iterate(0, next -> next + 1).forEach(number -> {
            readOf.set(number);
            row.accept(number);
        });
        var gone = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> streams.send(endless, StreamsTest::write, gone))
                .isInstanceOf(IOException.class);
        assertThat(readOf.get()).isPositive();
    }

    @Test
    void whatFailsMidwayIsNotTakenForWhole() {
        Rows<Integer> broken = row -> {
            row.accept(1);
            throw new IllegalStateException("the index broke");
        };

        assertThatThrownBy(() -> streams.send(broken, StreamsTest::write, new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("the index broke");
    }
}
