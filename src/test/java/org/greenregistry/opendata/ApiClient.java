package org.greenregistry.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads the API over the wire, with nothing but the addresses it was told. */
record ApiClient(int port) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return MAPPER.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        boolean has(String header) {
            return response.headers().firstValue(header).isPresent();
        }

        List<String> codes() {
            return json().get("items").values().stream()
                    .map(item -> item.get("code").asString())
                    .toList();
        }

        long total() {
            return json().get("total").asLong();
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    Answer send(String method, String path, String... headers) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            IntStream.iterate(0, i -> i < headers.length, i -> i + 2)
                    .forEach(i -> request.header(headers[i], headers[i + 1]));
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException ending) {
            throw new IllegalStateException(Arrays.toString(headers), ending);
        }
    }
}
