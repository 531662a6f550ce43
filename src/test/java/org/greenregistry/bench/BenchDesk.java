package org.greenregistry.bench;

import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.People;
import org.greenregistry.Registry;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.SortKey;
import org.greenregistry.dossier.Jobs;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Measures in this process what officers and reviewers do to a whole book: approvals one by one, each a version, an
 * entry in the journal and a document in the index. {@code ./registry bench api} starts it on a copy of the book.
 */
final class BenchDesk {

    private static final List<Integer> CLIENTS = List.of(1, 16);
    private static final int APPROVALS = 3000;

    private final CatalogueService catalogue;
    private final RecordService records;
    private final DraftService drafts;
    private final ReviewService reviews;

    private BenchDesk(ApplicationContext registry) {
        catalogue = registry.getBean(CatalogueService.class);
        records = registry.getBean(RecordService.class);
        drafts = registry.getBean(DraftService.class);
        reviews = registry.getBean(ReviewService.class);
    }

    /** @param arguments data folder */
    public static void main(String[] arguments) throws Exception {
        var settings = Stream.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--registry.data=" + arguments[0]);
        try (var registry = SpringApplication.run(Registry.class, settings.toArray(String[]::new))) {
            new BenchDesk(registry).approvals();
        }
    }

    private void approvals() throws Exception {
        System.out.printf(
                Locale.ROOT, "%-32s %7s %9s %9s %9s %9s%n", "milliseconds", "clients", "p50", "p95", "p99", "per s");
        var projects = projects(CLIENTS.size() * APPROVALS).iterator();
        for (var clients : CLIENTS) {
            var submitted = submitted(projects);
            var figures = Load.each(
                    clients,
                    submitted.size(),
                    number -> People.as(REVIEWER, () -> reviews.approve(submitted.get(number), Publication.PUBLIC)));
            System.out.printf("%-32s %7d %s%n", "approve a changed project", clients, figures.line());
        }
    }

    private List<ProjectRow> projects(int count) {
        var rows = new ArrayList<ProjectRow>(count);
        for (var page = 1; rows.size() < count; page++) {
            var asked = ProjectQuery.ALL
                    .sorted(Order.by(SortKey.CODE))
                    .sized(ProjectQuery.LARGEST_SIZE)
                    .onPage(page);
            rows.addAll(People.as(OFFICER, () -> catalogue.page(asked)).rows());
        }
        return rows.subList(0, count);
    }

    private List<UUID> submitted(Iterator<ProjectRow> projects) {
        return Stream.generate(projects::next)
                .limit(APPROVALS)
                .map(row -> People.as(OFFICER, () -> submitted(row.code())))
                .toList();
    }

    private UUID submitted(String code) {
        var draft = drafts.revise(records.named("project", code).orElseThrow().id());
        var sheet = drafts.open(draft, ProjectContent.class);
        var jobs = sheet.content().jobs();
        var planned = jobs.planned();
        var changed = ProjectContentBuilder.builder(sheet.content())
                .jobs(new Jobs(planned == null ? 1 : planned + 1, jobs.by()))
                .build();
        drafts.save(draft, sheet.revision(), changed, Map.of());
        drafts.submit(draft);
        return draft;
    }
}
