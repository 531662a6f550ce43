package org.greenregistry.shell;

import java.util.List;
import java.util.Map;

/**
 * What a form edits, as the form sees it: something that is saved while one types and handed in when it is complete.
 * What it says "no" to it refuses with {@link org.greenregistry.kernel.Refusal}.
 */
public interface FormStore<C> {

    FormState<C> open();

    /**
     * @param revision as last read
     * @param raw text by path of fields that could not be read
     * @return the new revision
     */
    long save(long revision, C content, Map<String, String> raw);

    /** What keeps it from being handed in, in the order of its fields. */
    List<FormNote> faults();

    /** Hands it in; false if what it is based on has changed meanwhile, and {@link #merge} is due. */
    boolean submit();

    /** Takes it back before anyone decided. */
    void recall();

    /** What changed meanwhile, and what of it must be asked. */
    FormMerge merging();

    /**
     * Brings it up to {@code version}.
     *
     * @param answers to every question of {@link #merging}, by path
     */
    void merge(int version, Map<String, FormMerge.Side> answers);

    Attachments files();

    /** A value that is shown masked. The reading is recorded. */
    String reveal(String path);
}
