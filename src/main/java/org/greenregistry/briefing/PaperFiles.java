package org.greenregistry.briefing;

import org.greenregistry.work.FilesInUse;
import org.springframework.stereotype.Component;

/** What was reported stays for good. */
@Component
class PaperFiles implements FilesInUse {

    private final PaperEntries entries;

    PaperFiles(PaperEntries entries) {
        this.entries = entries;
    }

    @Override
    public boolean names(String sha256) {
        return entries.existsBySha256(sha256);
    }
}
