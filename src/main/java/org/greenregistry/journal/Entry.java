package org.greenregistry.journal;

import java.util.Optional;
import org.greenregistry.journal.Subjects.Subject;

/**
 * One entry as the list shows it.
 *
 * @param who name of the account, or what is said of an unknown one
 * @param subject empty where no module knows it by a name
 */
public record Entry(JournalLine line, String who, Optional<Subject> subject) {}
