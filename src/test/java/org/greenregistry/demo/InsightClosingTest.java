package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.FreshData;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.EventBuilder;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.insight.Closing;
import org.greenregistry.insight.ClosingInput;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.LateEntries;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Question;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What is closed stays closed, whatever is corrected later; and what came later is exactly the difference. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "registry.seed.projects=90")
@ActiveProfiles({"test", "seed"})
@ContextConfiguration(initializers = FreshData.class)
class InsightClosingTest {

    private static final ReportPeriod YEAR = ReportPeriod.year(2025);
    private static final int CORRECTIONS = 40;
    private static final int PAIRS = 40;
    private static final LocalDate BOOK_BEGINS = LocalDate.of(2019, 1, 1);

    private final Random random = new Random(20_261_231);

    @Autowired
    InsightService insight;

    @Autowired
    ClosingService closings;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @Test
    void aFigureClosedForTheYearStaysTheSameAfterAnyLaterCorrection() {
        var closing = as(MANAGER, () -> closings.close(new ClosingInput(YEAR, "")));
        var before = overviews(closing.at());
        for (var i = 0; i < CORRECTIONS; i++) {
            correct(i);
        }

        assertThat(overviews(closing.at())).isEqualTo(before);
        assertThat(overviews(null)).isNotEqualTo(before);
        does(MANAGER, () -> {
            var late = insight.late(ProjectFilter.ALL, closing, clock.instant());
            assertThat(Arrays.stream(LateEntries.Kind.values()).filter(kind -> late.documents(kind) == 0))
                    .isEmpty();
            assertAdded(ProjectFilter.ALL, closing, clock.instant());
        });
    }

    @Test
    void theClosingWithWhatCameLaterIsTheLaterBook() {
        does(MANAGER, () -> {
            var differing = 0;
            for (var i = 0; i < PAIRS; i++) {
                var filter = random.nextBoolean()
                        ? ProjectFilter.ALL
                        : ProjectFilter.ALL.with(Facet.SECTION, Set.of("C", "D"));
                var closing = new Closing(UUID.randomUUID(), anyPeriod(), anyMoment(), UUID.randomUUID(), null);
                differing += assertAdded(filter, closing, closing.at().plusSeconds(random.nextInt(80_000_000)));
            }
            assertThat(differing).as("pairs of books that differ").isPositive();
        });
    }

    private ReportPeriod anyPeriod() {
        var year = 2015 + random.nextInt(11);
        return random.nextBoolean() ? ReportPeriod.year(year) : ReportPeriod.quarter(year, 1 + random.nextInt(4));
    }

    private Instant anyMoment() {
        return BOOK_BEGINS.plusDays(random.nextInt(2000)).atStartOfDay(zone).toInstant();
    }

    /** 1 if anything came later. */
    private int assertAdded(ProjectFilter filter, Closing closing, Instant until) {
        var late = insight.late(filter, closing, until);
        var closed = flows(filter, closing, closing.at());
        for (var kind : Flow.Kind.values()) {
            late.differences(LateEntries.Subject.valueOf(kind.name()))
                    .forEach((currency, sum) -> closed.merge(kind + "." + currency, sum, BigDecimal::add));
        }
        assertThat(plain(closed))
                .as("%s until %s of %s", closing, until, filter)
                .isEqualTo(plain(flows(filter, closing, until)));
        return late.lines().isEmpty() ? 0 : 1;
    }

    private Map<String, BigDecimal> flows(ProjectFilter filter, Closing closing, Instant moment) {
        var sums = new TreeMap<String, BigDecimal>();
        overview(filter.asOf(moment), closing.period(), Dimension.SECTION)
                .plan()
                .flows()
                .forEach(figure -> sums.put(figure.key().substring("flow.".length()), figure.sum()));
        return sums;
    }

    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> sums) {
        var plain = new TreeMap<>(sums);
        plain.values().removeIf(sum -> sum.signum() == 0);
        plain.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return plain;
    }

    private List<Overview> overviews(Instant moment) {
        return as(MANAGER, () -> Stream.of(YEAR, ReportPeriod.quarter(2025, 4))
                .flatMap(period -> Arrays.stream(Dimension.values())
                        .map(by -> overview(ProjectFilter.ALL.asOf(moment), period, by)))
                .toList());
    }

    private Overview overview(ProjectFilter filter, ReportPeriod period, Dimension by) {
        return insight.overview(Question.of(filter, period, clock.instant(), zone), by);
    }

    /** A new document, another amount or day, a project that is no longer public or no longer there. */
    private void correct(int number) {
        var project = any();
        if (number % 5 == 4) {
            var draft = as(OFFICER, () -> drafts.proposeWithdrawal(project.record(), "ghi nhầm"));
            does(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));
        } else {
            var draft = as(OFFICER, () -> {
                var id = drafts.revise(project.record());
                var revision = drafts.open(id, ProjectContent.class).revision();
                drafts.save(id, revision, corrected(project.content()), Map.of());
                assertThat(drafts.faults(id, Locale.ENGLISH)).isEmpty();
                drafts.submit(id);
                return id;
            });
            does(
                    REVIEWER,
                    () -> reviews.approve(draft, random.nextBoolean() ? Publication.PUBLIC : Publication.INTERNAL));
        }
    }

    private ProjectContent corrected(ProjectContent content) {
        var licences = content.licences();
        var certificate = licences.certificate();
        var day = YEAR.first().plusDays(random.nextInt(400));
        return ProjectContentBuilder.builder(content)
                .events(content.events().stream()
                        .map(event -> EventBuilder.builder(event)
                                .on(ReducedDate.of(day.plusDays(random.nextInt(200))))
                                .build())
                        .toList())
                .capital(content.capital().stream().map(this::other).toList())
                .licences(new Licences(
                        licences.inPrinciple(),
                        new InvestmentCertificate(certificate.number(), ReducedDate.of(day), certificate.issuer()),
                        licences.enterpriseCode(),
                        licences.environment(),
                        licences.building(),
                        licences.land()))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    private CapitalFigure other(CapitalFigure figure) {
        var amount = figure.amount();
        return new CapitalFigure(
                figure.id(),
                amount == null ? null : amount.add(BigDecimal.valueOf(1 + random.nextInt(1_000_000))),
                figure.currency(),
                figure.kind(),
                figure.asOf(),
                figure.source(),
                figure.preferred());
    }

    /** With a certificate whose day may move: nothing that must come after it was decided on. */
    private static boolean isCorrigible(ProjectContent content) {
        return content.licences().certificate().number() != null
                && content.steps().stream()
                        .noneMatch(step -> step.to() == Stage.SUSPENDED || step.to() == Stage.TERMINATED);
    }

    private Published<ProjectContent> any() {
        return as(OFFICER, () -> {
            var certified = new ArrayList<Published<ProjectContent>>();
            catalogue.rows(ProjectFilter.ALL, Order.CODE, PageRequest.of(0, 90)).forEach(row -> records.find(
                            ProjectContent.class, row.code(), null)
                    .filter(found -> isCorrigible(found.content()))
                    .ifPresent(certified::add));
            return certified.get(random.nextInt(certified.size()));
        });
    }
}
