package org.greenregistry.report;

import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.access.ForStaff;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which projects owe a report on a period, and which have one; all of the book, whatever the actor's scope. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class DueService {

    private final CatalogueService catalogue;
    private final RecordService records;

    DueService(CatalogueService catalogue, RecordService records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    public long count(DueQuery query) {
        return catalogue.count(query.filter());
    }

    /** A page of them by name; the sort of {@code page} is not used. */
    public List<DueRow> rows(DueQuery query, Pageable page) {
        return catalogue.rows(query.filter(), Order.NAME, page).stream()
                .flatMap(row -> row(row, query))
                .toList();
    }

    private Stream<DueRow> row(ProjectRow row, DueQuery query) {
        return records.find(ProjectContent.class, row.code(), null).stream()
                .map(found -> new DueRow(
                        found.record(),
                        row.code(),
                        row.name(),
                        row.stage(),
                        found.content().actuals().of(query.period()).orElse(null)));
    }
}
