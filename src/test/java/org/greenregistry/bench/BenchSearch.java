package org.greenregistry.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures a running registry over HTTP on its own book, with one client and with sixteen, and the same text questions
 * on the bare index. {@code ./registry bench search} starts it.
 */
final class BenchSearch {

    private static final List<Integer> CLIENTS = List.of(1, 16);
    private static final int VISITORS = 200;
    private static final List<String> TEXTS =
            List.of("binh duong", "nha may", "solar", "khu cong nghiep", "green", "det may", "nang luong", "viet nam");
    private static final List<String> PHASES = List.of("BUILDING", "OPERATING", "PROCEDURE", "PAUSED");
    private static final List<String> BEGINNINGS = List.of("bin", "nha", "vsi", "my ph", "sol", "thu da", "den", "hoa");

    private final Server server;
    private final Duration time;
    private final List<Project> projects;

    private record Project(String code, String slug) {}

    private BenchSearch(Server server, Duration time) throws Exception {
        this.server = server;
        this.time = time;
        var first = JsonMapper.shared().readTree(server.get("/api/v1/projects?size=200&sort=code"));
        System.out.printf("%s public projects%n", first.get("total"));
        projects = StreamSupport.stream(first.get("items").spliterator(), false)
                .map(item -> new Project(
                        item.get("code").asString(), item.get("slug").asString()))
                .toList();
    }

    /** @param arguments port and process of the registry, folder of its index of projects, seconds of each run */
    public static void main(String[] arguments) throws Exception {
        var server = new Server(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        var time = Duration.ofSeconds(Long.parseLong(arguments[3]));
        var bench = new BenchSearch(server, time);
        System.out.printf(
                Locale.ROOT,
                "%-32s %7s %9s %9s %9s %9s %9s%n",
                "milliseconds",
                "clients",
                "p50",
                "p95",
                "p99",
                "per s",
                "cpu ms");
        bench.http();
        bench.bare(Path.of(arguments[2]));
        System.out.printf("resident %d MB%n", server.resident());
        bench.visitors();
        bench.slowLine(Integer.parseInt(arguments[0]));
    }

    private void http() throws Exception {
        measure(
                "list: filter, sort, total",
                number -> server.get("/api/v1/projects?sort=code&phase=" + PHASES.get(number % PHASES.size())));
        measure("text, total", number -> server.get("/api/v1/projects?q=" + encoded(TEXTS, number)));
        measure("text, all facets", number -> server.get("/api/v1/facets?q=" + encoded(TEXTS, number)));
        measure("suggestions", number -> server.get("/api/v1/suggestions?q=" + encoded(BEGINNINGS, number)));
        measure(
                "one project",
                number -> server.get("/api/v1/projects/" + project(number).code()));
        measure(
                "project page, HTML",
                number -> server.get("/projects/" + project(number).code() + "/"
                        + project(number).slug()));
    }

    private Project project(int number) {
        return projects.get(number % projects.size());
    }

    private static String encoded(List<String> texts, int number) {
        return URLEncoder.encode(texts.get(number % texts.size()), StandardCharsets.UTF_8);
    }

    private void measure(String what, Load.Call call) throws Exception {
        for (var clients : CLIENTS) {
            Load.run(clients, time.dividedBy(2), call);
            var before = server.cpu();
            var figures = Load.run(clients, time, call);
            var cpu = server.cpu().minus(before).toNanos() / 1e6 / figures.calls();
            System.out.printf(Locale.ROOT, "%-32s %7d %s %9.2f%n", what, clients, figures.line(), cpu);
        }
    }

    private void bare(Path index) throws Exception {
        try (var lucene = new RawLucene(index)) {
            for (var clients : CLIENTS) {
                Load.Call call = number -> lucene.search(TEXTS.get(number % TEXTS.size()));
                Load.run(clients, time.dividedBy(2), call);
                var figures = Load.run(clients, time, call);
                System.out.printf("%-32s %7d %s%n", "text, total: bare Lucene", clients, figures.line());
            }
        }
    }

    private void slowLine(int port) {
        try (var line = new SlowLine(port)) {
            var project = "/projects/" + project(0).code() + "/" + project(0).slug();
            for (var page : List.of("/", "/projects", project)) {
                System.out.printf(
                        Locale.ROOT, "first text on slow 3G: %.1f s, %s%n", line.firstText(page) / 1000, page);
            }
        }
    }

    /** What a visitor holds on the heap who has opened the list and whose user interface has started. */
    private void visitors() throws Exception {
        server.visit();
        var before = server.heap();
        for (var visitor = 0; visitor < VISITORS; visitor++) {
            server.visit();
        }
        System.out.printf("heap of a visitor: %d KB (%d sessions)%n", (server.heap() - before) / VISITORS, VISITORS);
    }
}
