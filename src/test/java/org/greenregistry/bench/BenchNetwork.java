package org.greenregistry.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.Registry;
import org.springframework.boot.SpringApplication;

/**
 * Measures in headless Chromium how the network of a book with as many nodes as are drawn at most behaves: until it is
 * drawn, frames while somebody works with it, and what a filter and one node in the middle take. {@code ./registry
 * bench network} starts it on an empty data folder.
 */
final class BenchNetwork {

    private static final int ROUNDS = 5;
    private static final int STEPS = 60;

    private final NetworkWindow window;

    private BenchNetwork(NetworkWindow window) {
        this.window = window;
    }

    /** @param arguments data folder, then a folder for pictures, if any are wanted */
    public static void main(String[] arguments) throws Exception {
        var settings = Stream.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--registry.data=" + arguments[0]);
        try (var registry = SpringApplication.run(Registry.class, settings.toArray(String[]::new))) {
            new NetworkBook(registry).write();
            var port = registry.getEnvironment().getProperty("local.server.port", Integer.class, 0);
            try (var window = new NetworkWindow(port)) {
                new BenchNetwork(window).measure();
                if (arguments.length > 1) {
                    window.pictures(Path.of(arguments[1]));
                }
            }
        }
    }

    private void measure() {
        window.open("/network");
        System.out.printf(Locale.ROOT, "%-44s %9s %9s%n", "milliseconds", "median", "worst");
        times("from the address until drawn", () -> window.open("/network"));
        times("a filter, until drawn", () -> {
            window.filter();
            return window.untilDrawn(window::filter);
        });
        times("one node in the middle, until drawn", () -> {
            window.open("/network");
            return window.untilDrawn(
                    () -> window.table().locator("a.around").first().click());
        });
        window.open("/network");
        System.out.printf(Locale.ROOT, "%n%-44s %9s %9s %9s%n", "milliseconds of a frame", "median", "p95", "worst");
        frames("nothing happens", step -> window.pause(16));
        frames("the hand moves over nodes", step -> window.move(0.2 + 0.6 * step / STEPS, 0.5));
        window.move(0.02, 0.95);
        window.press();
        frames("the drawing is dragged", step -> window.move(0.02 + 0.3 * step / STEPS, 0.95 - 0.3 * step / STEPS));
        window.release();
        window.open("/network");
        window.moveToNode();
        window.press();
        frames("a node is dragged", step -> window.move(0.5 + 0.2 * step / STEPS, 0.5));
        window.release();
        window.open("/network");
        window.move(0.5, 0.5);
        frames("zoom in and out", step -> window.zoom(step < STEPS / 2));
    }

    private interface Step {
        void take(int number);
    }

    private interface Timed {
        double take();
    }

    private static void times(String what, Timed timed) {
        var took = Stream.generate(timed::take).limit(ROUNDS).sorted().toList();
        System.out.printf(Locale.ROOT, "%-44s %9.0f %9.0f%n", what, took.get(ROUNDS / 2), took.getLast());
    }

    private void frames(String what, Step step) {
        window.beginFrames();
        for (var number = 0; number < STEPS; number++) {
            step.take(number);
        }
        var took = window.endFrames();
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.1f %9.1f %9.1f%n",
                what,
                took[took.length / 2],
                took[(int) Math.ceil(took.length * 0.95) - 1],
                took[took.length - 1]);
    }
}
