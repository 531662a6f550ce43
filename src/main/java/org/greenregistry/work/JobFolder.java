package org.greenregistry.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where running jobs have their temporary files, each in a folder of its own. */
@Component
class JobFolder {

    private final Path folder;

    JobFolder(JobSettings settings) {
        folder = settings.folder();
    }

    Path of(UUID job) {
        return folder.resolve(job.toString());
    }

    void drop(UUID job) {
        delete(of(job));
    }

    /** What jobs left that were cut off. */
    void clear() {
        delete(folder);
    }

    private static void delete(Path gone) {
        try {
            if (Files.exists(gone)) {
                FileSystemUtils.deleteRecursively(gone);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
