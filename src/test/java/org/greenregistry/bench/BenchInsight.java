package org.greenregistry.bench;

import static org.greenregistry.People.MANAGER;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.People;
import org.greenregistry.Registry;
import org.greenregistry.briefing.WrittenPapers;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Question;
import org.greenregistry.kernel.ReportPeriod;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Measures what managers ask of a whole book, in this process, as four managers at once; and the same aggregates by
 * plain SQL over a flat table made for the occasion. {@code ./registry bench insight} starts it.
 */
final class BenchInsight {

    private static final int MANAGERS = 4;
    private static final List<Integer> CLIENTS = List.of(1, MANAGERS);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final Instant PAST = Instant.parse("2024-10-01T00:00:00Z");
    private static final int DAYS = 1500;

    private final InsightService insight;
    private final WrittenPapers papers;
    private final Duration time;
    private final ZoneId zone;

    private BenchInsight(ApplicationContext registry, Duration time) {
        this.insight = registry.getBean(InsightService.class);
        this.papers = new WrittenPapers(registry);
        this.zone = registry.getBean(ZoneId.class);
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
            var bench = new BenchInsight(registry, Duration.ofSeconds(Long.parseLong(arguments[1])));
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %7s %9s %9s %9s %9s%n",
                    "milliseconds",
                    "clients",
                    "p50",
                    "p95",
                    "p99",
                    "per s");
            bench.ask();
            try (var flat = FlatTables.of(registry.getBean(FactsService.class))) {
                bench.measure(
                        "the same aggregates: SQL, flat tables", number -> flat.overview(period(number), day(number)));
            }
            System.out.printf("heap in use %d MB%n", heap());
        }
    }

    private void ask() throws Exception {
        measure("overview, never asked before", number -> overview(ProjectFilter.ALL, number));
        measure("overview as of a past day, never asked", number -> overview(ProjectFilter.ALL.asOf(PAST), number));
        measure("overview, asked before", number -> overview(ProjectFilter.ALL, 0));
        measure("two dates, a quarter apart", number -> changes(number, 90));
        measure("two dates, a year apart", number -> changes(number, 365));
        measure("quarterly report as a workbook", number -> papers.workbook(period(number)));
    }

    private void overview(ProjectFilter filter, int number) {
        var dimensions = Dimension.values();
        insight.overview(new Question(filter, period(number), day(number)), dimensions[number % dimensions.length]);
    }

    private static ReportPeriod period(int number) {
        return ReportPeriod.quarterOf(day(number));
    }

    /** Another one for each of many questions. */
    private static LocalDate day(int number) {
        return LAST_DAY.minusDays(number % DAYS);
    }

    private void changes(int number, int days) {
        var to = day(number).atStartOfDay(zone);
        insight.changes(ProjectFilter.ALL, to.minusDays(days).toInstant(), to.toInstant());
    }

    private void measure(String what, Load.Call call) throws Exception {
        for (var clients : CLIENTS) {
            Load.Call asManager = number -> People.as(MANAGER, () -> {
                try {
                    call.make(number);
                    return true;
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            Load.run(clients, time.dividedBy(2), number -> asManager.make(number + DAYS / 2));
            var figures = Load.run(clients, time, asManager);
            System.out.printf("%-44s %7d %s%n", what, clients, figures.line());
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
