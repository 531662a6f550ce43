package org.greenregistry.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Offered by modules that order jobs at set times. */
public interface JobSource {

    /**
     * What is due now. Called within the transaction that writes the jobs: what the source notes there, so that nothing
     * is due twice, is true exactly if the jobs are there.
     */
    List<Due<?>> take(Instant now);

    /** @param owner as whom the job runs */
    record Due<P extends Record>(UUID owner, Class<? extends JobKind<P>> kind, P asked) {}
}
