package org.greenregistry;

import java.nio.file.Path;
import org.greenregistry.kernel.Refusal;
import org.springframework.context.ApplicationContext;

/** Backups, for tests in other packages. */
public final class Backups {

    private Backups() {}

    public static void write(ApplicationContext registry, Path folder) {
        registry.getBean(Backup.class).write(folder);
    }

    /** Whether a restore would take it. */
    public static boolean isWhole(Path folder) {
        try {
            BackupManifest.read(folder);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** @param data the data folder of a registry on H2 with the usual settings */
    public static void restore(Path folder, Path data) {
        Restore.into(new Holdings(data, data.resolve("files"), data.resolve("journal-head.json"), true), folder);
    }
}
