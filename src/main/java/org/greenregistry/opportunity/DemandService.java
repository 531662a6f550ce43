package org.greenregistry.opportunity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordKind;
import org.greenregistry.ledger.RecordService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which missing values readers ask for. Everybody counts once a day for one value; who asked is known only as a digest
 * in memory, until the day is over.
 */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class DemandService {

    /** Below this many, a number would point at people. */
    private static final int SHOWN_FROM = 3;

    private static final int MOST = 200;

    private final Demands demands;
    private final RecordService records;
    private final RecordKind<ProjectContent> projects;
    private final Throttle throttle;
    private final Clock clock;
    private final Cache<String, Boolean> counted = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    DemandService(
            Demands demands,
            RecordService records,
            RecordKind<ProjectContent> projects,
            Throttle throttle,
            Clock clock) {
        this.demands = demands;
        this.records = records;
        this.projects = projects;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Counts that the actor misses a value. Breaks with {@link Refusal} if the project does not lack it.
     *
     * @param visitor tells one visitor without account from another, for the day
     * @param network address the request came from, for counting only
     */
    @Transactional
    public void ask(String project, String field, String visitor, String network) {
        throttle.require(network);
        var asked = records.find(ProjectContent.class, project, null)
                .filter(found -> found.content().isExcused(field))
                .orElseThrow(() -> new Refusal("opportunity.target.none"));
        var me = Actor.current().account();
        var who = Canonical.digest((me == null ? visitor : me) + " " + asked.record() + " " + field);
        if (counted.asMap().putIfAbsent(who, true) == null) {
            demands.lock(asked.record(), field)
                    .orElseGet(() -> demands.save(new Demand(asked.record(), field, clock.instant())))
                    .again(clock.instant());
        }
    }

    /** How many asked, by value; only where they are enough not to be pointed at. */
    public Map<String, Integer> shown(UUID record) {
        return demands.findByRecordOrderByAskedDesc(record).stream()
                .filter(demand -> demand.asked() >= SHOWN_FROM)
                .collect(Collectors.toMap(Demand::field, Demand::asked));
    }

    /** What readers of projects within my scope miss most and still miss, the most wanted first. */
    @ForOfficers
    public List<Wanted> wanted(int most) {
        return demands.most(Limit.of(MOST)).stream()
                .flatMap(this::wanted)
                .limit(most)
                .toList();
    }

    private Stream<Wanted> wanted(Demand demand) {
        return records.byId(ProjectContent.class, demand.record()).stream()
                .filter(project -> !project.withdrawn() && isMine(project))
                .filter(project -> project.content().isExcused(demand.field()))
                .map(project -> new Wanted(project.code(), demand.field(), demand.asked(), demand.askedAt()));
    }

    private boolean isMine(Published<ProjectContent> project) {
        return Actor.current().scope().covers(projects.areas(project.content()), projects.agencies(project.content()));
    }
}
