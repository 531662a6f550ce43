package org.greenregistry.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;

/** A program that writes over the wire with a token; an empty one is not sent. */
record ApiWriter(int port, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    ApiClient.Answer send(String method, String path, String body, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.ofString(body), "application/json", headers);
    }

    ApiClient.Answer send(String method, String path, HttpRequest.BodyPublisher body, String type, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Content-Type", type)
                .method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        IntStream.iterate(0, i -> i < headers.length, i -> i + 2)
                .forEach(i -> request.header(headers[i], headers[i + 1]));
        try {
            return new ApiClient.Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException ending) {
            throw new IllegalStateException(path, ending);
        }
    }

    ApiClient.Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    ApiClient.Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** A new draft; its path. */
    String draft(String body) {
        var made = post("/projects", body);
        if (made.status() != 201) {
            throw new AssertionError(made.text());
        }
        return made.header("Location").substring("/api/v1".length());
    }

    /** With the tag the draft has now. */
    ApiClient.Answer change(String method, String path, String draft, String body) {
        return send(method, path, body, "If-Match", get(draft).header("ETag"));
    }
}
