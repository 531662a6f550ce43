package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.journal.Finding;
import org.greenregistry.journal.Head;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;

/** A backup of the serving registry, put into an empty folder, is the same book; anything less is refused. */
@AppTest
class BackupTest {

    @Autowired
    private Backup backup;

    @Autowired
    private BackupRequests requests;

    @Autowired
    private Book book;

    @Autowired
    private CatalogueService catalogue;

    @Autowired
    private Environment settings;

    @TempDir
    private Path folder;

    @Test
    void whatIsRestoredIsTheBookOfTheBackupAndProvesItself() throws IOException {
        book.published(Book.project("Saoluu một"));
        var file = Files.createDirectories(data().resolve("files/ab")).resolve("abcd");
        Files.writeString(file, "a certificate");
        var before = rows(catalogue);

        backup.write(folder.resolve("b"));
        book.published(Book.project("Saoluu hai"));
        Restore.into(fresh(), folder.resolve("b"));

        assertThat(fresh().data().resolve("files/ab/abcd")).hasContent("a certificate");
        var restored = serve();
        assertThat(restored.fault()).isEmpty();
        assertThat(restored.rows()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aBackupWhoseBookEndsBeforeItsHeadIsFoundOut() throws IOException {
        book.published(Book.project("Saoluu ba"));
        backup.write(folder.resolve("b"));
        var manifest = BackupManifest.read(folder.resolve("b"));
        var later = new Head(manifest.head().entries() + 100, "f".repeat(64), Instant.EPOCH);
        Files.writeString(folder.resolve("b/journal-head.json"), Canonical.text(Canonical.tree(later)));
        Files.delete(folder.resolve("b/manifest.json"));
        BackupManifest.of(folder.resolve("b"), manifest.at(), later).write(folder.resolve("b"));

        Restore.into(fresh(), folder.resolve("b"));

        assertThat(serve().fault()).map(Finding::key).contains("verify.entry.cut");
    }

    @Test
    void onlyAnEmptyFolderElsewhereIsWrittenTo() throws IOException {
        var inside = data().resolve("b");
        refused("backup.inside", () -> backup.write(inside));

        Files.createDirectories(folder.resolve("b.part"));
        refused("backup.interrupted", () -> backup.write(folder.resolve("b")));
        Files.delete(folder.resolve("b.part"));

        Files.createDirectories(folder.resolve("b"));
        backup.write(folder.resolve("b"));
        assertThat(folder.resolve("b.part")).doesNotExist();
        refused("backup.occupied", () -> backup.write(folder.resolve("b")));
    }

    @Test
    void aFailedBackupLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("notAFolder"), "");

        refused("backup.failed", () -> backup.write(folder.resolve("notAFolder/b")));

        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void aHalfOrChangedBackupIsRefusedAndNothingIsWritten() throws IOException {
        backup.write(folder.resolve("whole"));
        var broken = folder.resolve("broken");
        var damages = List.<Damage>of(
                new Damage("restore.none", () -> Files.delete(broken.resolve("manifest.json"))),
                new Damage("restore.changed", () -> Files.writeString(broken.resolve("manifest.json"), "{")),
                new Damage("restore.changed", () -> Files.writeString(broken.resolve("journal-head.json"), "{}")),
                new Damage("restore.missing", () -> Files.delete(broken.resolve("book.zip"))));
        for (var damage : damages) {
            FileSystemUtils.copyRecursively(folder.resolve("whole"), broken);
            damage.doing().run();

            refused(damage.key(), () -> Restore.into(fresh(), broken));

            assertThat(fresh().data()).doesNotExist();
            FileSystemUtils.deleteRecursively(broken);
        }
    }

    @Test
    void aFolderInUseIsNotRestoredInto() {
        backup.write(folder.resolve("b"));

        refused("restore.occupied", () -> Restore.into(Holdings.of(settings), folder.resolve("b")));
    }

    @Test
    void theServingRegistryAnswersARequestInItsDataFolder() throws IOException {
        var target = folder.resolve("asked");

        ask(target);
        assertThat(data().resolve("backup.answer")).content().startsWith("0\n").contains(target.toString());
        assertThat(BackupManifest.read(target).files()).containsKey("book.zip");

        ask(target);
        assertThat(data().resolve("backup.answer")).content().startsWith("1\n").contains(target.toString());
    }

    private void ask(Path target) throws IOException {
        var request = data().resolve("backup.request");
        Files.writeString(request, target + "\n");
        requests.look();
        assertThat(request).doesNotExist();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    private Path data() {
        return Holdings.of(settings).data();
    }

    private Holdings fresh() {
        var data = folder.resolve("data");
        return new Holdings(data, data.resolve("files"), data.resolve("journal-head.json"), true);
    }

    /** Starts a second registry on the restored folder. */
    private Restored serve() {
        var before = SecurityContextHolder.getContextHolderStrategy();
        try (var started = new SpringApplicationBuilder(Registry.class)
                .profiles("test")
                .run("--server.port=0", "--registry.data=" + fresh().data())) {
            SecurityContextHolder.setContextHolderStrategy(started.getBean(SecurityContextHolderStrategy.class));
            return new Restored(
                    People.as(People.AUDITOR, () -> started.getBean(JournalService.class)
                            .verify()),
                    rows(started.getBean(CatalogueService.class)));
        } finally {
            SecurityContextHolder.setContextHolderStrategy(before);
        }
    }

    private static List<ProjectRow> rows(CatalogueService catalogue) {
        return catalogue.rows(ProjectFilter.ALL, Order.NAME, PageRequest.of(0, 500));
    }

    private record Restored(Optional<Finding> fault, List<ProjectRow> rows) {}

    private record Damage(String key, Doing doing) {}

    private interface Doing {

        void run() throws IOException;
    }
}
