package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.as;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.FileService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Through the whole import, what is no table is an import that says why, and nothing else. */
@AppTest
class HostileImportTest extends ImportTesting {

    @Autowired
    FileService files;

    @Autowired
    ExchangeSettings settings;

    @Value("${registry.files.folder}")
    Path store;

    @Test
    void eachIsKeptAndRefusedWithItsReason() throws IOException {
        var before = temporary();
        HostileFiles.all().forEach(file -> {
            var bytes = file.bytes().get();
            if (bytes.length == 0) {
                return;
            }
            var table = brought(file.what(), bytes);
            assertThat(table.state()).as(file.what()).isEqualTo(ImportState.REFUSED);
            assertThat(table.refusal()).as(file.what()).satisfies(refused -> {
                assertThat(refused.key()).isEqualTo(file.verdict());
                assertThat(refused.arguments())
                        .isEqualTo(file.said().stream().map(String::valueOf).toList());
            });
            assertThat(table.rows()).as(file.what()).isZero();
            assertThat(files.bytes(table.file())).as("kept as it came").hasValueSatisfying(path -> assertThat(path)
                    .hasBinaryContent(bytes));
        });
        assertThat(mine()).isEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void anEmptyFileAndOneOfAGigabyteAreRefusedAtTheDoor() throws IOException {
        var before = temporary();
        var endless = new Endless(1L << 30);

        assertThatThrownBy(() -> as(officer, () -> begin("rỗng.csv", InputStream.nullInputStream())))
                .isInstanceOf(Refusal.class)
                .hasMessage("files.empty");
        assertThatThrownBy(() -> as(officer, () -> begin("to.csv", endless)))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.key()).isEqualTo("files.size");
                    assertThat(refused.arguments())
                            .containsExactly(settings.maxFile().toMegabytes());
                });

        assertThat(endless.given)
                .as("no more was read than may come")
                .isLessThanOrEqualTo(settings.maxFile().toBytes() + (1 << 16));
        assertThat(as(officer, imports::mine)).isEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        var before = temporary();
        var broken = new InputStream() {
            private int left = 1 << 20;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> as(officer, () -> begin("đứt.csv", broken))).hasRootCauseMessage("gone");

        assertThat(as(officer, imports::mine)).isEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    private UUID begin(String what, InputStream bytes) {
        return imports.begin("project", what, bytes, Lang.VIETNAMESE);
    }

    /** What lies where files lie on their way in. */
    private List<Path> temporary() throws IOException {
        try (var incoming = Files.walk(Files.createDirectories(store.resolve("incoming")))) {
            return incoming.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A file as large as it says, of which nothing exists. */
    private static final class Endless extends InputStream {

        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (given >= size) {
                return -1;
            }
            given += length;
            return length;
        }
    }
}
