package org.greenregistry.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.StoredFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What the file store promises, on either database. */
abstract class FileStoreContract {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100");
    private static final byte[] TIFF = HexFormat.of().parseHex("49492a0008000000");

    @Autowired
    FileService files;

    @Autowired
    FileSweep sweep;

    @Autowired
    FileFolder folder;

    @Autowired
    FileSettings settings;

    @Autowired
    JdbcTemplate sql;

    @Test
    void whatIsStoredIsFoundByItsDigest() throws IOException {
        var bytes = Upload.pdf("Giấy chứng nhận");

        var stored = store("Giấy chứng nhận.pdf", bytes);

        assertThat(stored.name()).isEqualTo("Giấy chứng nhận.pdf");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(bytes.length);
        assertThat(files.bytes(stored.sha256())).isPresent();
        assertThat(files.bytes(stored.sha256()).orElseThrow()).hasBinaryContent(bytes);
        assertThat(stored.sha256()).hasSize(64);
    }

    @Test
    void theSameBytesAreKeptOnceUnderTheNameEachPersonGave() {
        var bytes = Upload.pdf("một lần");
        var first = store("a.pdf", bytes);

        var second = as(OTHER_OFFICER, () -> files.store("b.pdf", Upload.stream(bytes)));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.name()).isEqualTo("b.pdf");
        assertThat(rows(first)).isEqualTo(1);
    }

    @Test
    void theTypeIsToldByTheBytesAndNotByTheName() {
        assertThat(store("x.pdf", PNG).mediaType()).isEqualTo("image/png");
        assertThat(store("x", JPEG).mediaType()).isEqualTo("image/jpeg");
        assertThat(store("x.bin", TIFF).mediaType()).isEqualTo("image/tiff");
        assertThat(store("x.zip", Upload.zip("[Content_Types].xml", "word/document.xml"))
                        .mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(store("x.docx", Upload.zip("[Content_Types].xml", "xl/workbook.xml"))
                        .mediaType())
                .endsWith("spreadsheetml.sheet");
        assertThat(store("x.odt", Upload.odt("content.xml")).mediaType()).endsWith("opendocument.text");
        assertThat(store("x.txt", Upload.text("Họ và tên; năm")).mediaType()).isEqualTo("text/plain");
        assertThat(store("x.csv", Upload.text("tên;năm")).mediaType()).isEqualTo("text/csv");
    }

    @Test
    void whatIsOfNoAllowedTypeIsRefused() {
        var html = Upload.text("<!doctype html><html><script>alert(1)</script></html>");
        var program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
        for (var bytes : List.of(html, program, Upload.zip("readme.txt"))) {
            assertThatThrownBy(() -> store("giay-to.pdf", bytes)).hasMessage("files.type");
        }
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() {
        var word = Upload.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        var excel = Upload.zip("[Content_Types].xml", "xl/workbook.xml", "xl/VBAPROJECT.BIN");
        for (var bytes : List.of(word, excel, Upload.odt("content.xml", "Basic/Standard/Module1.xml"))) {
            assertThatThrownBy(() -> store("bao-cao.docx", bytes)).hasMessage("files.macros");
        }
    }

    @Test
    void whatIsEmptyOrTooLargeIsRefusedAndLeavesNothing() throws IOException {
        var limit = (int) settings.maxSize().toBytes();
        var fits = new byte[limit];
        System.arraycopy(Upload.pdf("vừa"), 0, fits, 0, 20);

        assertThat(store("vua.pdf", fits).size()).isEqualTo(limit);
        assertThatThrownBy(() -> store("to.pdf", java.util.Arrays.copyOf(fits, limit + 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("files.size");
        assertThatThrownBy(() -> store("rong.pdf", new byte[0])).hasMessage("files.empty");
        try (var incoming = Files.list(settings.folder().resolve("incoming"))) {
            assertThat(incoming).isEmpty();
        }
    }

    @Test
    void aNameIsNoPathAndHasNoControlCharacters() {
        var bytes = Upload.pdf("tên");

        assertThat(store("../../etc/pass\nwd.pdf", bytes).name()).isEqualTo("passwd.pdf");
        assertThat(store("C:\\giay to\\a.pdf", bytes).name()).isEqualTo("a.pdf");
        assertThat(store("x".repeat(300) + ".pdf", bytes).name()).hasSize(200).endsWith(".pdf");
    }

    @Test
    void onlyOfficersBringFiles() {
        for (var actor :
                List.of(People.REVIEWER, People.MANAGER, People.ADMIN, People.AUDITOR, People.INVESTOR, Actor.PUBLIC)) {
            assertThatThrownBy(() -> as(actor, () -> files.store("a.pdf", Upload.stream(Upload.pdf("vai")))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatNothingNamesIsSweptAwayAfterItsTime() {
        var fresh = store("moi.pdf", Upload.pdf("mới"));
        var old = store("cu.pdf", Upload.pdf("cũ"));
        age(old);

        sweep.sweep();

        assertThat(files.bytes(fresh.sha256())).isPresent();
        assertThat(rows(old)).isZero();
        assertThat(folder.place(old.sha256())).doesNotExist();
    }

    @Test
    void anUploadThatWasCutOffIsSweptAwayAfterItsTime() throws IOException {
        var part = stray("cut.part", Instant.now().minus(8, ChronoUnit.DAYS));
        var young = stray("young.part", Instant.now());

        sweep.sweep();

        assertThat(part).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }

    private Path stray(String name, Instant at) throws IOException {
        var incoming = Files.createDirectories(settings.folder().resolve("incoming"));
        var file = Files.writeString(incoming.resolve(name), "half");
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }

    private void age(StoredFile file) {
        sql.update(
                "update stored_file set uploaded_at = ? where sha256 = ?",
                java.sql.Timestamp.from(Instant.now().minus(8, ChronoUnit.DAYS)),
                file.sha256());
    }

    private int rows(StoredFile file) {
        return sql.queryForObject("select count(*) from stored_file where sha256 = ?", Integer.class, file.sha256());
    }

    private StoredFile store(String name, byte[] bytes) {
        return as(OFFICER, () -> files.store(name, Upload.stream(bytes)));
    }
}
