package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The OpenAPI document as Spectral judges it; fetched from npm into the build folder once. */
class SpectralTest extends ApiTesting {

    private static final Logger LOG = LoggerFactory.getLogger(SpectralTest.class);
    private static final String SPECTRAL = "@stoplight/spectral-cli@6.16.3";
    private static final Path FOLDER = Path.of("target", "spectral");

    private record Told(int code, String text) {}

    private static Told run(String... command) throws IOException, InterruptedException {
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(running.waitFor(), text);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noFaultIsFound(String language) throws Exception {
        if (!isThere("npm")) {
            LOG.warn("No npm: what Spectral says of the OpenAPI document is not checked");
            return;
        }
        Files.createDirectories(FOLDER);
        if (!Files.exists(FOLDER.resolve("node_modules"))) {
            var fetched = run("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), SPECTRAL);
            assertThat(fetched.code()).as(fetched.text()).isZero();
        }
        var rules = Files.writeString(FOLDER.resolve("rules.yaml"), "extends: [\"spectral:oas\"]\n");
        var document = Files.writeString(
                FOLDER.resolve(language + ".json"),
                api.get("/openapi.json?lang=" + language).text());

        var said = run(
                FOLDER.resolve("node_modules/.bin/spectral").toString(),
                "lint",
                "--ruleset",
                rules.toString(),
                document.toString());

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("No results with a severity of 'error' found!");
    }
}
