package org.greenregistry.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.dossier.Actual;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CbamExport;
import org.greenregistry.dossier.CertificateSchemes;
import org.greenregistry.dossier.Completeness;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.dossier.Contradictions;
import org.greenregistry.dossier.Digital;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.IndicatorValue;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.Obstacle;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ResearchFund;
import org.greenregistry.dossier.SustainableGoal;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** Takes from a version's content what figures count. */
final class FactsMaker {

    private static final Completeness NOT_COUNTED = new Completeness(0, List.of(), List.of());

    private FactsMaker() {}

    /**
     * @param content as far as whoever is to see the facts may see it
     * @param isStaff whether that is staff: what is known of the work on a record is for colleagues
     */
    static ProjectFacts of(ProjectState version, ProjectContent content, FactsPlace place, boolean isStaff) {
        var complete = isStaff ? Completeness.of(content) : NOT_COUNTED;
        return ProjectFactsBuilder.builder()
                .record(version.record())
                .number(version.number())
                .code(version.code())
                .author(isStaff ? version.author() : null)
                .recordedFrom(version.recordedFrom())
                .history(content.history().stream().map(FactsMaker::since).toList())
                .category(place.category())
                .section(place.section())
                .unit(place.unit())
                .district(place.district())
                .park(content.site().park())
                .countries(distinct(content.investors().map(Party::country)))
                .owners(distinct(content.investors().map(Party::ultimateCountry)))
                .groups(distinct(content.claims().stream().map(GreenClaim::group)))
                .certificates(distinct(CertificateSchemes.of(content.claims())))
                .companies(distinct(content.parties().stream().map(FactsMaker::company)))
                .agencies(isStaff ? sorted(place.agencies()) : List.of())
                .evidence(content.evidence())
                .frame(frame(content.frame()))
                .smart(smart(content.digital()))
                .figures(content.capital().stream()
                        .filter(FactsMaker::isCounted)
                        .map(FactsMaker::figure)
                        .toList())
                .flows(content.flows().stream().map(FactsMaker::paid).toList())
                .jobs(content.jobs().planned())
                .hectares(content.hectares())
                .measured(Stream.of(
                                content.indicators().stream()
                                        .filter(FactsMaker::isWhole)
                                        .map(FactsMaker::measured),
                                content.actuals().periods().stream().flatMap(FactsMaker::reported),
                                content.research().stream().flatMap(FactsMaker::fund))
                        .flatMap(Function.identity())
                        .toList())
                .spent(content.actuals().periods().stream()
                        .filter(actual -> actual.period() != null)
                        .map(FactsMaker::spent)
                        .toList())
                .blocked(content.obstacles().stream()
                        .filter(obstacle -> obstacle.kind() != null && obstacle.since() != null)
                        .map(FactsMaker::blocked)
                        .toList())
                .due(content.milestones().stream()
                        .filter(milestone -> milestone.kind() != null)
                        .map(FactsMaker::due)
                        .toList())
                .ends(FactsEnds.of(content))
                .heldSince(day(content.hold().since()))
                .reviewOn(day(content.hold().reviewOn()))
                .asked(complete.asked())
                .absent(fields(complete.absent()))
                .excused(fields(complete.excused()))
                .contradictions(isStaff ? contradictions(content, place) : Set.of())
                .build();
    }

    private static Set<Contradiction> contradictions(ProjectContent content, FactsPlace place) {
        var found = EnumSet.noneOf(Contradiction.class);
        found.addAll(Contradictions.of(content));
        found.addAll(place.contradictions());
        return found;
    }

    /** Items of lists are named by ids nobody asks for. */
    private static List<String> fields(List<String> paths) {
        return paths.stream().map(path -> path.replaceAll("\\[[^]]*]", "")).toList();
    }

    private static ProjectFacts.Frame frame(GreenFrame frame) {
        return new ProjectFacts.Frame(
                distinct(frame.greenDeal().stream()),
                distinct(frame.euObjectives().stream()),
                distinct(frame.goals().stream().map(SustainableGoal::number)),
                distinct(frame.cbam().stream().map(CbamExport::good)));
    }

    private static ProjectFacts.Smart smart(Digital digital) {
        return new ProjectFacts.Smart(
                digital.technologies().stream().distinct().toList(),
                digital.levelBefore(),
                digital.levelAfter(),
                day(digital.on()));
    }

    private static ProjectFacts.Since since(Held held) {
        return new ProjectFacts.Since(held.stage(), day(held.since()));
    }

    private static @Nullable Object company(Party party) {
        var name = party.name();
        return party.organisation() == null && name != null ? Folded.of(name) : party.organisation();
    }

    private static boolean isCounted(CapitalFigure figure) {
        return figure.preferred() && figure.kind() != null && figure.currency() != null && figure.amount() != null;
    }

    private static ProjectFacts.Figure figure(CapitalFigure figure) {
        return new ProjectFacts.Figure(some(figure.kind()), some(figure.currency()), some(figure.amount()));
    }

    private static ProjectFacts.Paid paid(Flow flow) {
        return new ProjectFacts.Paid(flow.kind(), day(flow.on()), flow.currency(), flow.amount());
    }

    private static boolean isWhole(IndicatorValue value) {
        return Stream.of(value.indicator(), value.kind(), value.period(), value.value())
                .allMatch(Objects::nonNull);
    }

    private static ProjectFacts.Measured measured(IndicatorValue value) {
        BigDecimal measured = some(value.value());
        return new ProjectFacts.Measured(
                some(value.indicator()), some(value.kind()), some(day(value.period())), measured);
    }

    private static Stream<ProjectFacts.Measured> reported(Actual actual) {
        return actual.values().stream()
                .filter(value -> actual.period() != null && value.indicator() != null && value.value() != null)
                .map(value -> new ProjectFacts.Measured(
                        some(value.indicator()),
                        IndicatorKind.REPORTED,
                        some(actual.period()).first(),
                        some(value.value())));
    }

    private static Stream<ProjectFacts.Measured> fund(ResearchFund fund) {
        var year = fund.year();
        return year == null
                ? Stream.of()
                : Stream.concat(
                        amount(ResearchFund.SET_ASIDE, year, fund.setAside()),
                        amount(ResearchFund.USED, year, fund.used()));
    }

    private static Stream<ProjectFacts.Measured> amount(String code, int year, @Nullable BigDecimal amount) {
        return Stream.ofNullable(amount)
                .map(value -> new ProjectFacts.Measured(code, IndicatorKind.REPORTED, LocalDate.of(year, 1, 1), value));
    }

    private static ProjectFacts.Spent spent(Actual actual) {
        return new ProjectFacts.Spent(
                some(actual.period()),
                actual.currency(),
                actual.implemented(),
                actual.total(),
                actual.workersVietnamese(),
                actual.workersForeign());
    }

    private static ProjectFacts.Blocked blocked(Obstacle obstacle) {
        return new ProjectFacts.Blocked(
                some(obstacle.kind()),
                obstacle.agency(),
                some(day(obstacle.since())),
                day(obstacle.promised()),
                day(obstacle.resolved()));
    }

    private static ProjectFacts.Due due(Milestone milestone) {
        return new ProjectFacts.Due(some(milestone.kind()), day(milestone.planned()), day(milestone.actual()));
    }

    private static @Nullable LocalDate day(@Nullable ReducedDate date) {
        return date == null ? null : date.first();
    }

    private static <T> T some(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static List<String> distinct(Stream<? extends @Nullable Object> values) {
        return values.filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> sorted(Collection<String> values) {
        return values.stream().sorted().toList();
    }
}
