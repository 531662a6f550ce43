package org.greenregistry.work;

import java.io.IOException;
import org.greenregistry.kernel.LocalizedText;

/**
 * A kind of long work, offered as a bean by the module whose work it is.
 *
 * @param <P> what one job of the kind is asked, as a record JSON can write
 */
public interface JobKind<P extends Record> {

    /** Stands in the database: never changed. */
    String code();

    Class<P> parameters();

    /** What lists and notices call the job. */
    LocalizedText title(P asked);

    /**
     * Does the work as the person who asked. It runs outside any transaction and commits as it goes; after a restart it
     * begins anew, so doing it again must do no harm.
     */
    JobResult run(P asked, JobRun run) throws IOException;

    /** Whether the person who asked is told when it is done; of a fault he or she always is. */
    default boolean isTold(P asked) {
        return true;
    }
}
