package org.greenregistry.briefing;

import java.util.List;
import java.util.UUID;

/**
 * A paper as a job makes it.
 *
 * @param readers whom it is sent to; none if somebody waits for it
 */
record PaperTask(PaperOrder order, List<UUID> readers) {}
