package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.FreshData;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Question;
import org.greenregistry.insight.Trend;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Each number of the overview is its rows, and a plain recount over the versions, whatever the two clocks say. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "registry.seed.projects=530")
@ActiveProfiles({"test", "seed"})
@ContextConfiguration(initializers = FreshData.class)
class InsightRecountTest {

    private static final int QUESTIONS = 12;
    private static final int PROJECTS = 530;
    private static final Set<Stage> VALID = Set.of(
            Stage.REGISTERED,
            Stage.PREPARING,
            Stage.UNDER_CONSTRUCTION,
            Stage.TRIAL_OPERATION,
            Stage.OPERATING,
            Stage.SUSPENDED);
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2021-06-15T00:00:00Z"),
            Instant.parse("2023-02-01T00:00:00Z"),
            Instant.parse("2025-01-15T00:00:00Z"),
            Instant.parse("2026-11-01T00:00:00Z"));

    private final Random random = new Random(20_261_126);
    private final Map<Instant, List<ProjectContent>> books = new HashMap<>();

    @Autowired
    InsightService insight;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @Test
    void everyNumberIsItsRowsAndAPlainRecount() {
        does(MANAGER, () -> {
            for (var i = 0; i < QUESTIONS; i++) {
                var asked = anyQuestion();
                var overview = insight.overview(
                        asked,
                        Dimension.values()[i % Dimension.values().length],
                        Trend.Step.values()[i % Trend.Step.values().length]);
                AllFigures.of(overview).forEach(figure -> assertThat(catalogue.count(figure.rows()))
                        .as("rows of %s in %s", figure.key(), asked)
                        .isEqualTo(figure.projects()));
                recount(overview);
            }
        });
    }

    private Question anyQuestion() {
        var filter = ProjectFilter.ALL.asOf(MOMENTS.get(random.nextInt(MOMENTS.size())));
        if (random.nextBoolean()) {
            filter = filter.with(Facet.SECTION, Set.of("C", "D"));
        }
        var year = 2019 + random.nextInt(8);
        var period =
                random.nextInt(3) == 0 ? ReportPeriod.year(year) : ReportPeriod.quarter(year, 1 + random.nextInt(4));
        return Question.of(filter, period, clock.instant(), zone);
    }

    private void recount(Overview overview) {
        var asked = overview.question();
        var book = book(asked);
        var plan = overview.plan();
        var valid = book.stream().filter(isValid(asked.day())).toList();

        assertThat(plan.valid().projects()).as("%s", asked).isEqualTo(valid.size());
        assertThat(overview.trust().projects().projects()).isEqualTo(book.size());
        assertThat(plan.silent().projects())
                .isEqualTo(valid.stream()
                        .filter(content -> registered(content).isEmpty())
                        .count());
        assertThat(sums(plan.registered(), "registered."))
                .isEqualTo(sums(Stream.concat(
                        valid.stream()
                                .flatMap(content -> registered(content).stream())
                                .map(figure -> Map.entry(
                                        String.valueOf(figure.currency()), Objects.requireNonNull(figure.amount()))),
                        valid.stream()
                                .flatMap(content -> content.flows().stream())
                                .filter(flow ->
                                        flow.on() != null && flow.on().first().isAfter(asked.day()))
                                .flatMap(InsightRecountTest::undone))));
        for (var kind : Flow.Kind.values()) {
            var flows = plan.flows().stream()
                    .filter(figure -> figure.key().startsWith("flow." + kind))
                    .toList();
            assertThat(sums(flows, "flow." + kind + "."))
                    .as("%s in %s", kind, asked)
                    .isEqualTo(sums(book.stream()
                            .flatMap(content -> content.flows().stream())
                            .filter(flow -> flow.kind() == kind && flow.amount() != null)
                            .filter(flow -> flow.on() != null
                                    && isIn(asked.period(), flow.on().first()))
                            .map(flow -> Map.entry(
                                    String.valueOf(flow.currency()), Objects.requireNonNull(flow.amount())))));
        }
        TrendRecount.of(overview, book);
        assertThat(sums(plan.unregistered(), "only."))
                .isEqualTo(sums(valid.stream()
                        .filter(content -> registered(content).isEmpty())
                        .flatMap(content -> content.capital().stream())
                        .filter(figure -> figure.preferred()
                                && (figure.kind() == CapitalKind.EXPECTED || figure.kind() == CapitalKind.ANNOUNCED))
                        .map(figure -> Map.entry(
                                figure.kind() + "." + figure.currency(), Objects.requireNonNull(figure.amount())))));
        assertThat(plan.started().projects())
                .isEqualTo(book.stream()
                        .filter(content -> content.history().stream()
                                .anyMatch(held -> held.stage() == Stage.OPERATING
                                        && held.since() != null
                                        && isIn(asked.period(), held.since().first())))
                        .count());
        assertThat(overview.stuck().stages().stream()
                        .collect(Collectors.toMap(stay -> stay.stage(), stay -> stay.projects())))
                .isEqualTo(book.stream()
                        .map(content -> stageOn(content, asked.day()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(stage -> stage, Collectors.counting())));
    }

    /** What a later document raised or lowered was not yet so on the day. */
    private static Stream<Map.Entry<String, BigDecimal>> undone(Flow flow) {
        var amount = flow.amount();
        return amount == null || flow.kind() == Flow.Kind.NEW || flow.kind() == Flow.Kind.ENDED
                ? Stream.of()
                : Stream.of(Map.entry(
                        String.valueOf(flow.currency()), flow.kind() == Flow.Kind.UP ? amount.negate() : amount));
    }

    private static boolean isIn(ReportPeriod period, LocalDate day) {
        return !day.isBefore(period.first()) && !day.isAfter(period.last());
    }

    private static Predicate<ProjectContent> isValid(LocalDate day) {
        return content -> {
            var stage = stageOn(content, day);
            return stage != null && VALID.contains(stage);
        };
    }

    private static @Nullable Stage stageOn(ProjectContent content, LocalDate day) {
        return content.history().stream()
                .filter(held -> held.since() == null || !held.since().first().isAfter(day))
                .reduce((first, second) -> second)
                .map(Held::stage)
                .orElse(null);
    }

    private static List<CapitalFigure> registered(ProjectContent content) {
        return content.capital().stream()
                .filter(figure -> figure.kind() == CapitalKind.REGISTERED && figure.preferred())
                .toList();
    }

    private static Map<String, BigDecimal> sums(List<Figure> figures, String prefix) {
        return sums(figures.stream().map(figure -> Map.entry(figure.key().substring(prefix.length()), figure.sum())));
    }

    private static Map<String, BigDecimal> sums(Stream<Map.Entry<String, BigDecimal>> amounts) {
        var sums = new TreeMap<String, BigDecimal>();
        amounts.forEach(entry -> sums.merge(entry.getKey(), entry.getValue(), BigDecimal::add));
        sums.values().removeIf(sum -> sum.signum() == 0);
        sums.replaceAll((currency, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    @Test
    void theChangesAppliedToTheEarlierBookGiveTheLaterOne() {
        does(MANAGER, () -> {
            for (var i = 0; i < MOMENTS.size(); i++) {
                for (var j = i + 1; j < MOMENTS.size(); j++) {
                    var changes = insight.changes(ProjectFilter.ALL, MOMENTS.get(i), MOMENTS.get(j));
                    var applied = standings(MOMENTS.get(i));
                    changes.lines().forEach(line -> {
                        applied.remove(line.code());
                        if (line.after() != null) {
                            applied.put(line.code(), said(line.after()));
                        }
                    });

                    assertThat(applied)
                            .as("%s to %s", MOMENTS.get(i), MOMENTS.get(j))
                            .isEqualTo(standings(MOMENTS.get(j)));
                }
            }
            assertThat(insight.changes(ProjectFilter.ALL, MOMENTS.getFirst(), MOMENTS.getLast())
                            .counts()
                            .keySet())
                    .contains(Changes.Kind.ENTERED, Changes.Kind.MOVED_ON);
        });
    }

    private Map<String, String> standings(Instant moment) {
        var standings = new TreeMap<String, String>();
        for (var code : codes()) {
            records.find(ProjectContent.class, code, moment).ifPresent(found -> {
                var content = found.content();
                var capital = new TreeMap<String, BigDecimal>();
                registered(content)
                        .forEach(figure -> capital.put(
                                String.valueOf(figure.currency()),
                                Objects.requireNonNull(figure.amount()).stripTrailingZeros()));
                standings.put(code, content.stage() + " " + capital);
            });
        }
        return standings;
    }

    private static String said(Changes.Standing standing) {
        var capital = new TreeMap<>(standing.registered());
        capital.replaceAll((currency, amount) -> amount.stripTrailingZeros());
        return standing.stage() + " " + capital;
    }

    /** What the book of that moment tells staff about each project. */
    private List<ProjectContent> book(Question asked) {
        var moment = Objects.requireNonNull(asked.filter().asOf());
        var all = books.computeIfAbsent(moment, then -> {
            var contents = new ArrayList<ProjectContent>();
            codes().forEach(code ->
                    records.find(ProjectContent.class, code, then).ifPresent(found -> contents.add(found.content())));
            return contents;
        });
        var sections = asked.filter().values(Facet.SECTION);
        return all.stream()
                .filter(content -> sections.isEmpty() || sections.contains(content.section()))
                .toList();
    }

    private List<String> codes() {
        return as(MANAGER, () -> catalogue.rows(ProjectFilter.ALL, Order.CODE, PageRequest.of(0, PROJECTS)).stream()
                .map(ProjectRow::code)
                .toList());
    }
}
