package org.greenregistry.shell;

import java.util.List;

/** The sections of one kind of form, and the content they make together. */
public interface FormBody<C> {

    List<FormSection> sections();

    /** As typed; what could not be read is absent. */
    C value();

    /** What is being written, for the head of the page; empty while it has no name. */
    String title();
}
