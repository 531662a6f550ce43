package org.greenregistry.briefing;

import java.util.Locale;
import org.greenregistry.work.JobProgress;

/** Makes papers of one kind, as the actor who asks may see the book. */
interface PaperMaker {

    PaperKind kind();

    Paper make(PaperQuestion asked, Locale locale, JobProgress progress);
}
