package org.greenregistry.briefing;

import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.kernel.StoredFile;

/**
 * A paper that was made; its bytes never change.
 *
 * @param query by which the overview shows the same figures
 * @param closing the moment of the book it was asked
 */
public record MadePaper(
        UUID id,
        PaperKind kind,
        PaperFormat format,
        String language,
        ReportPeriod period,
        String query,
        Instant closing,
        StoredFile file,
        UUID by,
        Instant at) {}
