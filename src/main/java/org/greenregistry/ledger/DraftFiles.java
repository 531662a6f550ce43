package org.greenregistry.ledger;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.shell.Attachments;

/** The files of one draft, for its form. */
record DraftFiles(RecordFiles files, UUID draft, UUID record) implements Attachments {

    @Override
    public StoredFile attach(String name, InputStream bytes) {
        return files.attach(draft, name, bytes);
    }

    @Override
    public String address(StoredFile file) {
        return RecordFiles.address(record, file);
    }

    @Override
    public long maxBytes() {
        return files.limits().maxBytes();
    }

    @Override
    public List<String> endings() {
        return files.limits().endings();
    }
}
