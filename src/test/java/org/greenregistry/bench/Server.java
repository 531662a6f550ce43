package org.greenregistry.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** The registry that is measured: another process on this machine. */
final class Server {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final String address;
    private final long process;
    private final HttpClient client = client().build();

    Server(int port, long process) {
        address = "http://127.0.0.1:" + port;
        this.process = process;
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL);
    }

    /** @throws IllegalStateException if the answer is not 200 */
    String get(String path) throws IOException, InterruptedException {
        return get(client, path);
    }

    /** Somebody who opens {@code path} with a browser: the page, and the start of its user interface. */
    void visit(String path) throws IOException, InterruptedException {
        try (var browser = client().cookieHandler(new CookieManager()).build()) {
            get(browser, path);
            get(browser, path + "?v-r=init&location=&query=");
        }
    }

    private String get(HttpClient with, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .build();
        var answer = with.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    Duration cpu() {
        return ProcessHandle.of(process)
                .flatMap(found -> found.info().totalCpuDuration())
                .orElseThrow();
    }

    /** Megabytes the system holds for it. */
    long resident() throws IOException, InterruptedException {
        return Long.parseLong(output("ps", "-o", "rss=", "-p", String.valueOf(process))
                        .strip())
                / 1024;
    }

    /** Kilobytes of its heap that are in use after everything unused was collected. */
    long heap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        output(jcmd, String.valueOf(process), "GC.run");
        var used = USED.matcher(output(jcmd, String.valueOf(process), "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd does not tell the heap");
        }
        return Long.parseLong(used.group(1));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }
}
