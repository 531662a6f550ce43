package org.greenregistry.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** The registry that is measured: another process on this machine. */
final class Server {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern OWN = Pattern.compile("RssAnon:\\s*(\\d+) kB");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    /** What a browser sends when its user interface has started at the list. */
    private static final String NAVIGATE = """
            {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",\
            "data":{"route":"projects","query":"","appShellTitle":"","historyState":{},"trigger":""}}]}""";

    private final String address;
    private final long process;
    private final HttpClient client = client().build();

    Server(int port, long process) {
        address = "http://127.0.0.1:" + port;
        this.process = process;
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL);
    }

    /** @throws IllegalStateException if the answer is not 200 */
    String get(String path) throws IOException, InterruptedException {
        return get(client, path);
    }

    /** Somebody who opens the list of projects with a browser: the page, the start of its user interface, the view. */
    void visit() throws IOException, InterruptedException {
        try (var browser = client().cookieHandler(new CookieManager()).build()) {
            get(browser, "/projects");
            var started = get(browser, "/?v-r=init&location=projects&query=");
            send(
                    browser,
                    HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=" + first(UI, started)))
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(NAVIGATE.formatted(first(KEY, started)))));
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private String get(HttpClient with, String path) throws IOException, InterruptedException {
        return send(with, HttpRequest.newBuilder(URI.create(address + path)));
    }

    private static String send(HttpClient with, HttpRequest.Builder asked) throws IOException, InterruptedException {
        var request = asked.timeout(Duration.ofMinutes(1)).build();
        var answer = with.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
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

    /**
     * Megabytes of those that are its own: without the pages of files, which the system takes back when it needs them.
     */
    long own() throws IOException, InterruptedException {
        var status = Path.of("/proc", String.valueOf(process), "status");
        if (!Files.exists(status)) {
            return resident();
        }
        var held = OWN.matcher(Files.readString(status));
        if (!held.find()) {
            throw new IllegalStateException(status + " does not tell RssAnon");
        }
        return Long.parseLong(held.group(1)) / 1024;
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
