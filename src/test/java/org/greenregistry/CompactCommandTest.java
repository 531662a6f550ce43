package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactCommandTest {

    private static final String SECRET = "0903-so-dien-thoai-rieng-cua-chi-Hoa";

    @TempDir
    Path data;

    @Test
    void nothingOfAnOverwrittenTextIsLeftInTheFile() throws Exception {
        try (var book = book()) {
            book.createStatement().execute("create table note (id int primary key, text varchar(1000000))");
            for (var id = 0; id < 50; id++) {
                book.createStatement().execute("insert into note values (" + id + ", '" + SECRET + "')");
            }
        }
        try (var book = book()) {
            book.createStatement().execute("update note set text = '█████'");
            book.createStatement().execute("shutdown immediately");
        }
        assertThat(bytes()).as("H2 keeps the old pages").contains(SECRET);

        CompactCommand.compact(data);

        assertThat(bytes()).doesNotContain(SECRET);
        try (var book = book();
                var rows = book.createStatement().executeQuery("select count(*) from note where text = '█████'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(50);
        }
    }

    @Test
    void whereThereIsNoBookNoneIsMade() {
        assertThatThrownBy(() -> CompactCommand.compact(data)).isInstanceOf(SQLException.class);
        assertThat(data).isEmptyDirectory();
    }

    private Connection book() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data + "/book;WRITE_DELAY=0", "sa", "");
    }

    private String bytes() throws IOException {
        return Files.readString(data.resolve("book.mv.db"), StandardCharsets.ISO_8859_1);
    }
}
