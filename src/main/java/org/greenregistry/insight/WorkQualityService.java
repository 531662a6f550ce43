package org.greenregistry.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.ForStaff;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.insight.WorkQuality.Turnaround;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.Decision;
import org.greenregistry.ledger.TurnaroundService;
import org.greenregistry.opportunity.PromiseService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether drafts, reviews and answers to investors keep moving. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class WorkQualityService {

    private final TurnaroundService turnaround;
    private final PromiseService promises;
    private final FactsService facts;
    private final InsightSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    WorkQualityService(
            TurnaroundService turnaround,
            PromiseService promises,
            FactsService facts,
            InsightSettings settings,
            Clock clock,
            ZoneId zone) {
        this.turnaround = turnaround;
        this.promises = promises;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    public WorkQuality of(ReportPeriod period) {
        var from = startOf(period.first());
        var to = startOf(period.last().plusDays(1));
        var decisions = turnaround.decided(from, to);
        var today = LocalDate.now(clock.withZone(zone));
        return new WorkQuality(
                decisions,
                by(decisions, decision -> Set.of(Objects.toString(decision.reviewer(), ""))),
                byAgency(decisions),
                promises.answered(from, to),
                promises.open().stream()
                        .filter(promise -> promise.by().isBefore(today))
                        .toList(),
                turnaround.left(startOf(today.minusDays(settings.oldDraftDays()))),
                settings.oldDraftDays());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** One decision counts for every authority of its project. */
    private List<Turnaround> byAgency(List<Decision> decisions) {
        var wanted = decisions.stream().map(Decision::record).collect(Collectors.toSet());
        var agencies = new HashMap<UUID, Collection<String>>();
        if (!wanted.isEmpty()) {
            facts.each(ProjectFilter.ALL, project -> {
                if (wanted.contains(project.record())) {
                    agencies.put(project.record(), project.agencies());
                }
            });
        }
        return by(decisions, decision -> agencies.getOrDefault(decision.record(), Set.of()));
    }

    private static List<Turnaround> by(List<Decision> decisions, Function<Decision, Collection<String>> keys) {
        Map<String, List<Decision>> groups = new HashMap<>();
        decisions.forEach(decision -> {
            var own = keys.apply(decision);
            (own.isEmpty() ? List.of("") : own).forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(decision));
        });
        return groups.entrySet().stream()
                .map(group -> Turnaround.of(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(Turnaround::decisions).reversed().thenComparing(Turnaround::key))
                .toList();
    }
}
