package org.greenregistry.shell;

import java.io.InputStream;
import java.util.List;
import org.greenregistry.kernel.StoredFile;

/** The files of what a form edits. */
public interface Attachments {

    /** Takes a file in; {@link org.greenregistry.kernel.Refusal} if it is not allowed. */
    StoredFile attach(String name, InputStream bytes);

    /** Where the form's reader gets the bytes; empty while nobody can have them. */
    String address(StoredFile file);

    long maxBytes();

    /** Of the names of allowed files, without the dot. */
    List<String> endings();
}
