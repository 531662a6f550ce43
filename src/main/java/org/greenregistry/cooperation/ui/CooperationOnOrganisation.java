package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.ledger.Published;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationPart;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
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
        var rows = service.about(records, MOST).stream()
                .map(row -> row(row, locale))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "cooperation",
                        Wording.text(locale, "record.part"),
                        List.of(
                                Wording.text(locale, "record.part.what"),
                                Wording.text(locale, "record.part.title"),
                                Wording.text(locale, "record.part.day")),
                        rows));
    }

    private static <C extends Record> List<Cell> row(CooperationRow<C> row, Locale locale) {
        var day = row.kind().day(row.content());
        return List.of(
                new Cell(RecordCard.what(row, locale), null),
                new Cell(row.title().in(locale), Lang.path(locale, row.kind().page(row.code()))),
                new Cell(day == null ? "" : day.text(), null));
    }
}
