package org.greenregistry.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.util.FileSystemUtils;

/** What the application is doing when it is killed. */
enum Moment {

    /** People record, submit and approve. */
    ACTS("ACK approve", 0, 2500),

    /** It makes its index anew, from nothing or in place. */
    REINDEX("making the index of", 0, 300) {
        @Override
        void prepare(Path data) {
            try {
                var marker = data.resolve("index/marker.json");
                if (ThreadLocalRandom.current().nextBoolean() || !Files.exists(marker)) {
                    FileSystemUtils.deleteRecursively(data.resolve("index"));
                } else {
                    var other = Files.readString(marker).replaceFirst("\"ingredients\":\"", "$0other");
                    Files.writeString(marker, other);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    },

    /** It writes one backup after the other while people record. */
    BACKUP("ACK backup", 0, 600);

    private final String sign;
    private final int least;
    private final int most;

    Moment(String sign, int least, int most) {
        this.sign = sign;
        this.least = least;
        this.most = most;
    }

    /** Before the application starts, so that it has the occasion. */
    void prepare(Path data) {}

    boolean begins(String line) {
        return line.contains(sign);
    }

    /** Milliseconds from its beginning to the kill. */
    long delay() {
        return ThreadLocalRandom.current().nextLong(least, most);
    }
}
