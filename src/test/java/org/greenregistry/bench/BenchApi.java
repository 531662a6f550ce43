package org.greenregistry.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the API of a running registry over HTTP, with one client and with sixteen. {@code ./registry bench api}
 * starts it on a copy of the book, as drafts are written.
 */
final class BenchApi {

    private static final List<Integer> CLIENTS = List.of(1, 16);
    private static final int ROUNDS = 5;

    private final Server server;
    private final String address;
    private final String token;
    private final Duration time;
    private final List<String> codes;

    private BenchApi(int port, long process, String token, Duration time) throws Exception {
        this.server = new Server(port, process);
        this.address = "http://127.0.0.1:" + port + "/api/v1";
        this.token = token;
        this.time = time;
        var first = JsonMapper.shared().readTree(server.get("/api/v1/projects?size=200&sort=code"));
        System.out.printf("%s public projects%n", first.get("total"));
        codes = StreamSupport.stream(first.get("items").spliterator(), false)
                .map(item -> item.get("code").asString())
                .toList();
    }

    /** @param arguments port and process of the registry, file with a token, seconds of each run */
    public static void main(String[] arguments) throws Exception {
        var bench = new BenchApi(
                Integer.parseInt(arguments[0]),
                Long.parseLong(arguments[1]),
                Files.readString(Path.of(arguments[2])),
                Duration.ofSeconds(Long.parseLong(arguments[3])));
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
        for (var by : List.of("stage", "section", "country")) {
            bench.measure("statistics by " + by, number -> bench.server.get("/api/v1/stats?by=" + by));
        }
        bench.measure("one project", number -> bench.server.get("/api/v1/projects/" + bench.codes.get(number % 200)));
        try (var client = HttpClient.newHttpClient()) {
            bench.measure("create a draft with a token", number -> bench.draft(client, number));
            bench.whole(client, "csv");
            bench.whole(client, "ndjson");
            bench.whole(client, "xlsx");
        }
        System.out.printf("resident %d MB%n", bench.server.resident());
    }

    private void draft(HttpClient client, int number) throws IOException, InterruptedException {
        var body = "{\"name\":{\"vi\":\"Dự án thử %d\"},\"category\":\"ENERGY\",\"jobs\":{\"planned\":%d}}"
                .formatted(number, number % 1000);
        var request = HttpRequest.newBuilder(URI.create(address + "/projects"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
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

    /** The whole book in one answer: the best of a few rounds, and what the process holds more after them. */
    private void whole(HttpClient client, String format) throws IOException, InterruptedException {
        var held = server.own();
        var first = Long.MAX_VALUE;
        var all = Long.MAX_VALUE;
        var bytes = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create(address + "/projects." + format + "?sort=code"))
                    .build();
            try (var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body()) {
                var piece = new byte[1 << 16];
                bytes = 0;
                var begins = 0L;
                for (var count = answer.read(piece); count >= 0; count = answer.read(piece)) {
                    begins = begins == 0 ? System.nanoTime() - begun : begins;
                    bytes += count;
                }
                first = Math.min(first, begins);
            }
            all = Math.min(all, System.nanoTime() - begun);
        }
        System.out.printf(
                Locale.ROOT,
                "whole book as %s: first byte %.0f ms, all %.2f s, %d MB; memory of its own %+d MB%n",
                format,
                first / 1e6,
                all / 1e9,
                bytes >> 20,
                server.own() - held);
    }
}
