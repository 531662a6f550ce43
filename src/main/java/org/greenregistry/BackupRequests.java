package org.greenregistry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.greenregistry.kernel.Refusal;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes a backup while the registry serves, when a file {@code backup.request} in the data folder names a folder: the
 * database is open in this process alone. Whoever may write there owns the book anyway, so nothing is opened to
 * anybody.
 *
 * <p>The answer, {@code backup.answer}, is an exit code and the sentences; it is whole when the request is gone.
 */
@Component
class BackupRequests {

    private final Backup backup;
    private final Path request;
    private final Path answer;

    /** A request made of a process that has ended is dropped. */
    BackupRequests(Backup backup, Environment settings) throws IOException {
        var data = Holdings.of(settings).data();
        this.backup = backup;
        this.request = data.resolve("backup.request");
        this.answer = data.resolve("backup.answer");
        Files.deleteIfExists(request);
    }

    @Scheduled(fixedDelay = 1000)
    void look() throws IOException {
        if (!Files.exists(request)) {
            return;
        }
        try {
            Files.writeString(answer, answer(Path.of(Files.readString(request).strip())) + "\n");
        } finally {
            Files.deleteIfExists(request);
        }
    }

    private String answer(Path folder) {
        try {
            return "0\n" + backup.write(folder).text();
        } catch (Refusal no) {
            return "1\n" + Sentence.of(no).text();
        }
    }
}
