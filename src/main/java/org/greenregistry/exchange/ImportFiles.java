package org.greenregistry.exchange;

import org.greenregistry.work.FilesInUse;
import org.springframework.stereotype.Component;

/** Files of imports are kept with them. */
@Component
class ImportFiles implements FilesInUse {

    private final StoredImports imports;

    ImportFiles(StoredImports imports) {
        this.imports = imports;
    }

    @Override
    public boolean names(String sha256) {
        return imports.existsByFile(sha256);
    }
}
