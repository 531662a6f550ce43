package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GDAL reads every feature, page by page. Where its {@code ogr2ogr} is, {@code REGISTRY_GDAL} says, else the path;
 * without it this is not checked.
 */
class OgcGdalTest extends OgcTesting {

    @TempDir
    Path folder;

    private static String program() {
        var told = System.getenv("REGISTRY_GDAL");
        var found = told != null
                ? Stream.of(Path.of(told))
                : Stream.of(System.getenv("PATH").split(":", -1)).map(at -> Path.of(at, "ogr2ogr"));
        var program = found.filter(Files::isExecutable).findFirst();
        assumeThat(program)
                .as("no ogr2ogr of GDAL: whether it reads the features is not checked")
                .isPresent();
        return program.orElseThrow().toString();
    }

    private List<JsonNode> read(String collection, String... more) throws IOException, InterruptedException {
        var target = Files.createTempDirectory(folder, "read").resolve("out.json");
        var command = new ArrayList<>(List.of(program(), "-f", "GeoJSON", "-oo", "PAGE_SIZE=2"));
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
    void itReadsAllProjects() throws Exception {
        assertThat(codes(read("projects"))).isEqualTo(allIds("/ogc/collections/projects/items"));
    }

    @Test
    void itReadsAllParks() throws Exception {
        assertThat(codes(read("parks"))).isEqualTo(allIds("/ogc/collections/parks/items"));
    }

    @Test
    void itFilters() throws Exception {
        var named = "name LIKE '" + WORD + "%'";

        assertThat(codes(read("projects", "-where", named))).isEqualTo(codes(""));
        assertThat(codes(read("projects", "-where", named + " AND category = 'ENERGY'")))
                .isEqualTo(codes("&category=ENERGY"));
        assertThat(codes(read("projects", "-where", named, "-spat", "106.19", "11.6", "106.21", "11.7")))
                .hasSize(1);
    }
}
