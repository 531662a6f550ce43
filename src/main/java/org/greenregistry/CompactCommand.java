package org.greenregistry;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * {@code compact}: rewrites the H2 file of a stopped registry. H2 keeps overwritten pages until then, and with them
 * what was redacted.
 */
final class CompactCommand {

    private CompactCommand() {}

    static void run() throws SQLException {
        compact(Path.of(Optional.ofNullable(System.getenv("REGISTRY_DATA")).orElse("data")));
    }

    /** Fails if the database is open elsewhere. */
    static void compact(Path data) throws SQLException {
        var url = "jdbc:h2:file:" + data.toAbsolutePath() + "/book;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }
}
