package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GDAL reads every feature, page by page. Where its {@code ogr2ogr} is, {@code REGISTRY_GDAL} says, else the path;
 * without it this is not checked.
 */
class OgcGdalTest extends OgcTesting {

    private static final Logger LOG = LoggerFactory.getLogger(OgcGdalTest.class);
    private static final Optional<String> PROGRAM = program();

    @TempDir
    Path folder;

    private static Optional<String> program() {
        var told = System.getenv("REGISTRY_GDAL");
        var found = told != null
                ? Stream.of(Path.of(told))
                : Stream.of(System.getenv("PATH").split(":", -1)).map(at -> Path.of(at, "ogr2ogr"));
        var program = found.filter(Files::isExecutable).findFirst().map(Path::toString);
        if (program.isEmpty()) {
            LOG.warn("No ogr2ogr of GDAL: whether it reads the features is not checked");
        }
        return program;
    }

    private List<JsonNode> read(String collection, String... more) throws IOException, InterruptedException {
        var target = Files.createTempDirectory(folder, "read").resolve("out.json");
        var command = new ArrayList<>(List.of(PROGRAM.orElseThrow(), "-f", "GeoJSON", "-oo", "PAGE_SIZE=2"));
        command.addAll(List.of(more));
        command.addAll(List.of(target.toString(), "OAPIF:http://127.0.0.1:" + port + "/ogc", collection));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        return JsonMapper.shared().readTree(Files.readString(target)).path("features").values().stream()
                .toList();
    }

    private static List<String> codes(List<JsonNode> features) {
        return features.stream()
                .map(feature -> feature.path("properties").path("code").asString())
                .toList();
    }

    @Test
    void itReadsAllProjectsAndParks() throws Exception {
        for (var collection : List.of("projects", "parks")) {
            var all = allIds("/ogc/collections/" + collection + "/items?limit=2");

            assertThat(all).isNotEmpty().doesNotHaveDuplicates();
            if (PROGRAM.isPresent()) {
                assertThat(codes(read(collection))).isEqualTo(all);
            }
        }
    }

    @Test
    void itFilters() throws Exception {
        var named = "name LIKE '" + WORD + "%'";
        var energy = codes("&category=ENERGY");

        assertThat(energy).hasSize(2);
        if (PROGRAM.isPresent()) {
            assertThat(codes(read("projects", "-where", named))).isEqualTo(codes(""));
            assertThat(codes(read("projects", "-where", named + " AND category = 'ENERGY'")))
                    .isEqualTo(energy);
            assertThat(codes(read("projects", "-where", named, "-spat", "106.19", "11.6", "106.21", "11.7")))
                    .hasSize(1);
        }
    }
}
