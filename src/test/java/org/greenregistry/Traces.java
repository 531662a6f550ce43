package org.greenregistry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks for what should be gone. */
@Component
public class Traces {

    private final JdbcTemplate sql;
    private final Path data;

    Traces(JdbcTemplate sql, @Value("${registry.data}") Path data) {
        this.sql = sql;
        this.data = data;
    }

    /** Every row of every table as text. */
    public String database() {
        var tables = sql.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'", String.class);
        var all = new StringBuilder();
        tables.forEach(table -> all.append(sql.queryForList("select * from \"" + table + "\"")));
        return all.toString();
    }

    /**
     * The files below a folder of the data folder that have {@code words} in them. The index drops files while one
     * walks: what is gone holds nothing.
     */
    public List<Path> onDisk(String folder, String words) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(data.resolve(folder), new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (contains(file, words)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException why) throws IOException {
                if (why instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw why;
            }
        });
        return found;
    }

    private static boolean contains(Path file, String words) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }
}
