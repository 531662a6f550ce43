package org.greenregistry.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.People;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The book of a moment, read from the versions one by one. */
final class RecountBook {

    private final CatalogueService catalogue;
    private final RecordService records;
    private final int projects;
    private final Map<Optional<Instant>, List<Entry>> books = new HashMap<>();

    RecountBook(CatalogueService catalogue, RecordService records, int projects) {
        this.catalogue = catalogue;
        this.records = records;
        this.projects = projects;
    }

    /**
     * A project as the public sees it.
     *
     * @param isStageOpen whether the public sees the step colleagues see
     */
    record Entry(String code, ProjectContent content, boolean isStageOpen) {}

    /** In the order of their codes. */
    List<Entry> at(@Nullable Instant moment) {
        return books.computeIfAbsent(Optional.ofNullable(moment), this::read);
    }

    private List<Entry> read(Optional<Instant> moment) {
        return catalogue.rows(ProjectFilter.ALL, Order.CODE, PageRequest.of(0, projects)).stream()
                .map(ProjectRow::code)
                .flatMap(code -> find(code, moment).stream())
                .toList();
    }

    private Optional<Entry> find(String code, Optional<Instant> moment) {
        var then = moment.orElse(null);
        return records.find(ProjectContent.class, code, then).map(open -> {
            var internal = People.as(People.OFFICER, () -> records.find(ProjectContent.class, code, then)
                    .orElseThrow());
            var content = open.content();
            return new Entry(
                    code, content, content.stage() == internal.content().stage());
        });
    }
}
