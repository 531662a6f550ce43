package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a project's page: the records of cooperation that name it. */
@Component
@Order(50)
class CooperationOnProject implements PagePart {

    private static final int MOST = 20;

    private final CooperationService service;

    CooperationOnProject(CooperationService service) {
        this.service = service;
    }

    @Override
    public Optional<Part> of(Published<ProjectContent> project, Locale locale) {
        var rows = RecordsTable.rows(service.about(Set.of(project.record()), MOST), locale);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        RecordsTable.NAME,
                        false,
                        RecordsTable.heading(locale),
                        RecordsTable.heads(locale),
                        rows,
                        "",
                        List.of()));
    }
}
