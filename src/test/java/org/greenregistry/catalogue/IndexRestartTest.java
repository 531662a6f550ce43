package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.Book;
import org.greenregistry.Registry;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;

/** The index is derived: what it loses, a start brings back from the versions alone. */
class IndexRestartTest {

    private final Path data = freshFolder();

    @Test
    void aLostIndexIsRebuiltAndAnOlderOneReplayed() throws IOException {
        var older = data.resolve("older-index");
        run(book -> book.published(Book.project("Một")));
        FileSystemUtils.copyRecursively(data.resolve("index"), older);
        var all = run(book -> {
            var code = book.published(Book.project("Hai"));
            book.revised(record(code), Book.project("Hai, sửa"), Publication.PUBLIC);
            return code;
        });
        assertThat(all.rows()).hasSize(2);

        FileSystemUtils.deleteRecursively(data.resolve("index"));
        assertThat(run(book -> "")).isEqualTo(all);

        FileSystemUtils.deleteRecursively(data.resolve("index"));
        FileSystemUtils.copyRecursively(older, data.resolve("index"));
        assertThat(run(book -> "")).isEqualTo(all);
    }

    /** The marker claims that nothing is missing, so only a pass over all versions can bring back what is. */
    @Test
    void anIndexMadeFromSomethingElseIsMadeAnew() throws IOException {
        var older = data.resolve("older-index");
        run(book -> book.published(Book.project("Một")));
        FileSystemUtils.copyRecursively(data.resolve("index"), older);
        var all = run(book -> book.published(Book.project("Hai")));
        for (var changed : List.of("ingredients", "fields")) {
            FileSystemUtils.deleteRecursively(data.resolve("index"));
            FileSystemUtils.copyRecursively(older, data.resolve("index"));
            var marker = data.resolve("index/marker.json");
            Files.writeString(
                    marker,
                    Files.readString(marker)
                            .replaceFirst("\"entries\":\\d+", "\"entries\":1000000")
                            .replaceFirst("\"" + changed + "\":\"\\w", "\"" + changed + "\":\"other"));

            assertThat(run(book -> "")).as(changed).isEqualTo(all);
            assertThat(marker).content().doesNotContain("other", "1000000");
        }
    }

    private static UUID record(String code) {
        return context.getBean(RecordService.class)
                .find(ProjectContent.class, code, null)
                .orElseThrow()
                .record();
    }

    private static ApplicationContext context;

    /** Starts the registry on the folder, lets {@code work} write, and says what every list shows before it stops. */
    private Lists run(Function<Book, String> work) {
        try (var started = new SpringApplicationBuilder(Registry.class, Book.class)
                .profiles("test")
                .run("--server.port=0", "--registry.data=" + data)) {
            context = started;
            SecurityContextHolder.setContextHolderStrategy(started.getBean(SecurityContextHolderStrategy.class));
            work.apply(started.getBean(Book.class));
            var catalogue = started.getBean(CatalogueService.class);
            return new Lists(
                    catalogue.rows(ProjectFilter.ALL, Order.NAME, PageRequest.of(0, 50)),
                    catalogue.counts(ProjectFilter.ALL),
                    catalogue.count(ProjectFilter.ALL.withText("sửa")));
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "restart-")
                    .toAbsolutePath();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private record Lists(List<ProjectRow> rows, Map<Facet, Map<String, Long>> counts, long revised) {}
}
