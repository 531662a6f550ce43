package org.greenregistry.catalogue.ui;

import java.util.Optional;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.PublishedNames;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The project an address means, for whoever asks. */
@Component
class ProjectFinder {

    private final RecordService records;
    private final PublishedNames names;

    ProjectFinder(RecordService records, PublishedNames names) {
        this.records = records;
        this.names = names;
    }

    Optional<Published<ProjectContent>> find(String code, @Nullable AsOf asOf) {
        return records.find(ProjectContent.class, code, asOf == null ? null : asOf.instant());
    }

    boolean isGone(String code) {
        return names.wasPublic(code);
    }
}
