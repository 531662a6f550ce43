package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tools of the server back it up, not the registry. */
@PostgresTest
class BackupPostgresTest {

    @Autowired
    private Backup backup;

    @Test
    void itIsLeftToTheServer() {
        assertThatThrownBy(() -> backup.write(Path.of("target/never"))).hasMessage("backup.server");
    }
}
