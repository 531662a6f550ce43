package org.greenregistry.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the crashes happen.
 *
 * @param folder of this scene alone
 * @param moments the application is killed in, in turn
 * @param database the application's arguments that choose it
 */
record Scene(Path folder, List<Moment> moments, String... database) {

    Path data() {
        return folder.resolve("data");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    String[] arguments() {
        return on(data());
    }

    /** The same application on another data folder. */
    String[] on(Path otherData) {
        return Stream.concat(
                        Stream.of(database),
                        Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--registry.ledger.mark-every=PT1S",
                                "--registry.journal.head-every=PT1S",
                                "--registry.data=" + otherData))
                .toArray(String[]::new);
    }
}
