package org.greenregistry.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form opens with.
 *
 * @param code absent before the first approval
 * @param leaving asks that the record leave the book: nothing in it is to be edited
 * @param raw text by path of fields that could not be read yet
 * @param remarks what a reviewer wants changed; only of a RETURNED one
 * @param reviewer who wrote them, where known
 * @param editors colleagues who are writing on the same thing
 * @param revision to be given back at the next save
 */
public record FormState<C>(
        @Nullable String code,
        Step step,
        boolean leaving,
        C content,
        Map<String, String> raw,
        List<FormNote> remarks,
        @Nullable String reviewer,
        List<String> editors,
        long revision,
        Instant savedAt) {

    /** Whose turn it is, and why. */
    public enum Step {
        WRITING,
        RETURNED,
        WAITING
    }

    public boolean isEditable() {
        return step != Step.WAITING && !leaving;
    }
}
