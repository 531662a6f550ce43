package org.greenregistry.cooperation.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.ledger.Published;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an organisation's page: the records of cooperation that name it or what was merged into it. */
@Component
@Order(20)
class CooperationOnOrganisation implements OrganisationPart {

    private static final int MOST = 50;

    private final CooperationService service;

    CooperationOnOrganisation(CooperationService service) {
        this.service = service;
    }

    @Override
    public Optional<Part> of(Published<OrganisationContent> organisation, Set<UUID> records, Locale locale) {
        var rows = RecordsTable.rows(service.about(records, MOST), locale);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Part(RecordsTable.NAME, RecordsTable.heading(locale), RecordsTable.heads(locale), rows));
    }
}
