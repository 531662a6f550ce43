package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.FreshData;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.opendata.Oc4idsCheck;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.reference.CodeLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration and ten thousand made projects are sound packages of OC4IDS in both languages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = FreshData.class)
class Oc4idsDemoTest {

    private static final int MANY = 10_000;
    private static final int PACKAGE = 100;

    private final Oc4idsCheck check = new Oc4idsCheck();

    @Autowired
    ApplicationContext application;

    @Autowired
    CatalogueService catalogue;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theDemonstrationIsSound(String language) throws Exception {
        var all = catalogue.count(ProjectFilter.ALL.withSamples(Samples.INCLUDE));
        var address = "http://127.0.0.1:" + port + "/api/v1/oc4ids.json?samples=include&lang=" + language;
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(check.faults(answer.body())).isEmpty();
            assertThat(JsonMapper.shared().readTree(answer.body()).get("projects"))
                    .hasSize((int) all)
                    .hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tenThousandMadeProjectsAreSound(String language) {
        var world = world();
        IntStream.iterate(0, from -> from < MANY, from -> from + PACKAGE).forEach(from -> {
            var contents = IntStream.range(from, from + PACKAGE)
                    .mapToObj(number -> new SeedProject(number, world).content(number % SeedCalendar.VERSIONS))
                    .toList();

            assertThat(check.faults(Oc4idsCheck.packed(application, contents, Locale.of(language))))
                    .isEmpty();
        });
    }

    private static SeedWorld world() {
        Map<String, String> sections = CsvFile.beside(CodeLists.class, "vsic-2025.csv")
                .read(row -> Map.entry(row.text("code"), row.text("group")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SeedWorld(
                new SeedCalendar(MANY),
                SeedProduct.all(division -> Optional.ofNullable(sections.get(division))),
                SeedPlace.all(Gazetteer.book()),
                Stream.generate(UUID::randomUUID).limit(MANY / 40).toList(),
                List.of(UUID.randomUUID()));
    }
}
