package org.greenregistry.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
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
        var end = System.nanoTime() + time.toNanos();
        return run(clients, number -> System.nanoTime() < end, call);
    }

    /** As many calls as {@code calls}, numbered from 0; the first that fails ends the run. */
    static Figures each(int clients, int calls, Call call) throws Exception {
        return run(clients, number -> number < calls, call);
    }

    private static Figures run(int clients, IntPredicate goesOn, Call call) throws Exception {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            Callable<long[]> client = () -> {
                var took = LongStream.builder();
                for (var number = next.getAndIncrement(); goesOn.test(number); number = next.getAndIncrement()) {
                    var now = System.nanoTime();
                    call.make(number);
                    took.add(System.nanoTime() - now);
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
