package org.greenregistry.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Clients that each ask again as soon as they have their answer. */
final class Load {

    /** Asks; the number tells one call from the other. */
    @FunctionalInterface
    interface Call {
        void make(int number) throws Exception;
    }

    private Load() {}

    /** The first call that fails ends the run. */
    static Figures run(int clients, Duration time, Call call) throws Exception {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            Callable<long[]> client = () -> {
                var took = LongStream.builder();
                for (var now = System.nanoTime(); now < end; ) {
                    call.make(next.getAndIncrement());
                    var then = System.nanoTime();
                    took.add(then - now);
                    now = then;
                }
                return took.build().toArray();
            };
            var all = new ArrayList<long[]>();
            for (var one : threads.invokeAll(Collections.nCopies(clients, client))) {
                all.add(one.get());
            }
            var nanos = System.nanoTime() - begun;
            return new Figures(
                    all.stream().flatMapToLong(Arrays::stream).sorted().toArray(), nanos);
        }
    }
}
