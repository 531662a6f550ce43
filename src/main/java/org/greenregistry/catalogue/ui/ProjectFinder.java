package org.greenregistry.catalogue.ui;

import java.util.Optional;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The project an address means, for whoever asks. */
@Component
class ProjectFinder {

    private final RecordService records;
    private final CatalogueService catalogue;

    ProjectFinder(RecordService records, CatalogueService catalogue) {
        this.records = records;
        this.catalogue = catalogue;
    }

    Optional<Published<ProjectContent>> find(String code, @Nullable AsOf asOf) {
        return records.find(ProjectContent.class, code, asOf == null ? null : asOf.instant());
    }

    boolean isGone(String code) {
        return catalogue.wasPublic(code);
    }
}
