package org.greenregistry.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which incentive may fit which project, from what the current actor may see of both. Samples fit samples only. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class IncentiveService {

    private static final int MOST_INCENTIVES = 500;

    private final CooperationService cooperation;
    private final IncentiveKind incentives;
    private final CatalogueService catalogue;
    private final RecordService records;
    private final PlaceService places;
    private final Clock clock;
    private final ZoneId zone;

    IncentiveService(
            CooperationService cooperation,
            IncentiveKind incentives,
            CatalogueService catalogue,
            RecordService records,
            PlaceService places,
            Clock clock,
            ZoneId zone) {
        this.cooperation = cooperation;
        this.incentives = incentives;
        this.catalogue = catalogue;
        this.records = records;
        this.places = places;
        this.clock = clock;
        this.zone = zone;
    }

    /** An incentive that may fit. */
    public record Offer(CooperationRow<IncentiveContent> incentive, FitCheck check) {}

    /** A project that an incentive may fit. */
    public record Candidate(Published<ProjectContent> project, FitCheck check) {}

    /** Those worth asking the authority about, the best founded first; those the project has already are left out. */
    public List<Offer> offers(Published<ProjectContent> project) {
        if (!cooperation.isWhole()) {
            return List.of();
        }
        var applicant = Applicant.of(project.content(), places::areas);
        return cooperation.find(incentives, CooperationQuery.ALL, PageRequest.of(0, MOST_INCENTIVES)).stream()
                .filter(row -> row.isSample() == project.content().sample())
                .filter(row -> !isUser(row.content(), project))
                .map(row -> new Offer(row, FitCheck.of(row.content(), applicant, today())))
                .filter(offer -> offer.check().isPossible())
                .sorted((first, second) -> second.check().with(Verdict.MET).size()
                        - first.check().with(Verdict.MET).size())
                .toList();
    }

    /**
     * Which projects the book can find by the conditions of {@code incentive}; capital is not among them, as amounts
     * come in several currencies.
     */
    public ProjectFilter filter(IncentiveContent incentive) {
        var fit = incentive.fit();
        return ProjectFilter.ALL
                .with(Facet.SECTION, Set.copyOf(fit.sections()))
                .with(Facet.CATEGORY, Set.copyOf(fit.categories()))
                .with(Facet.REGIME, names(fit.regimes()))
                .with(Facet.PHASE, names(fit.phases()))
                .with(Facet.UNIT, Set.copyOf(fit.units()))
                .with(Facet.PARK, parks(fit))
                .with(Facet.PROOF, steps(fit))
                .withSamples(incentive.sample() ? Samples.ONLY : Samples.EXCLUDE);
    }

    /**
     * Those of the newest projects it may fit; those that have it already are left out.
     *
     * @param most how many are looked at
     */
    public List<Candidate> candidates(IncentiveContent incentive, int most) {
        var found = new ArrayList<Candidate>();
        for (var row : catalogue.rows(filter(incentive), Order.NEWEST, PageRequest.of(0, most))) {
            records.find(ProjectContent.class, row.code(), null)
                    .map(project -> new Candidate(
                            project, FitCheck.of(incentive, Applicant.of(project.content(), places::areas), today())))
                    .filter(candidate -> candidate.check().isPossible())
                    .filter(candidate -> !isUser(incentive, candidate.project()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isUser(IncentiveContent incentive, Published<ProjectContent> project) {
        return incentive.users().stream().anyMatch(user -> project.record().equals(user.project()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static Set<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private Set<String> parks(Fit fit) {
        return fit.inPark() && fit.parks().isEmpty()
                ? places.parks().stream().map(Park::code).collect(Collectors.toSet())
                : Set.copyOf(fit.parks());
    }

    private static Set<String> steps(Fit fit) {
        var least = fit.evidence();
        return least == null || least == Evidence.NONE
                ? Set.of()
                : Arrays.stream(Evidence.values())
                        .filter(step -> step.compareTo(least) >= 0)
                        .map(Evidence::code)
                        .collect(Collectors.toSet());
    }
}
