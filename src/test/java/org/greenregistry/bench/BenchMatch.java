package org.greenregistry.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.Registry;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.cooperation.CounterpartService;
import org.greenregistry.demo.PlantedNeeds;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/**
 * Measures how long it takes to find who answers a need, takes up an offer or has something for a project, in this
 * process, as the public; and how many planted pairs find each other. {@code ./registry bench match} starts it.
 */
final class BenchMatch {

    private static final List<Integer> CLIENTS = List.of(1, 4);
    private static final int FIRST = 5;
    private static final int PROJECTS = 500;

    private final CounterpartService counterparts;
    private final Duration time;

    private BenchMatch(ApplicationContext registry, Duration time) {
        this.counterparts = registry.getBean(CounterpartService.class);
        this.time = time;
    }

    /** @param arguments data folder, seconds of each run */
    public static void main(String[] arguments) throws Exception {
        var settings = Stream.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--registry.data=" + arguments[0]);
        try (var registry = SpringApplication.run(Registry.class, settings.toArray(String[]::new))) {
            var bench = new BenchMatch(registry, Duration.ofSeconds(Long.parseLong(arguments[1])));
            var planted = new PlantedNeeds(registry);
            var contents = planted.contents();
            if (contents.isEmpty()) {
                throw new IllegalStateException("the book was seeded before there were needs: delete it, to seed anew");
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %7s %9s %9s %9s %9s%n",
                    "milliseconds",
                    "clients",
                    "p50",
                    "p95",
                    "p99",
                    "per s");
            bench.measure(
                    "counterparts of a need or an offer",
                    number -> bench.counterparts.of(contents.get(number % contents.size()), FIRST));
            var projects = projects(registry);
            bench.measure(
                    "offers that may fit a project",
                    number -> bench.counterparts.offersFor(projects.get(number % projects.size()), FIRST));
            System.out.printf(
                    Locale.ROOT,
                    "planted pairs found among the first %d: %.1f %% of %d%n",
                    FIRST,
                    100 * planted.found(),
                    contents.size());
        }
    }

    private static List<ProjectContent> projects(ApplicationContext registry) {
        var records = registry.getBean(RecordService.class);
        return registry
                .getBean(CatalogueService.class)
                .rows(ProjectFilter.ALL, Order.NAME, PageRequest.of(0, PROJECTS))
                .stream()
                .map(row -> records.find(ProjectContent.class, row.code(), null)
                        .orElseThrow()
                        .content())
                .toList();
    }

    private void measure(String what, Load.Call call) throws Exception {
        for (var clients : CLIENTS) {
            Load.run(clients, time.dividedBy(2), call);
            System.out.printf(
                    "%-44s %7d %s%n",
                    what, clients, Load.run(clients, time, call).line());
        }
    }
}
