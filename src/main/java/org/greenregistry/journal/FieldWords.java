package org.greenregistry.journal;

import java.util.Locale;
import java.util.Optional;

/** Offered by modules whose fields stand in the journal, so that pages can say them in words. */
public interface FieldWords {
    /**
     * The field's label; empty for a kind this module does not know.
     *
     * @param path as in {@link Act.FieldChange}
     */
    Optional<String> label(String kind, String path, Locale locale);

    /** A value of a field this module has a label for; a digest stays one. */
    String value(String kind, String path, String value, Locale locale);
}
