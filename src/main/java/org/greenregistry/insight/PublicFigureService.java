package org.greenregistry.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.access.Acting;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures anybody may see: the same for everybody, colleagues included. They take no filter and no earlier day, for
 * what is hidden must not follow from two answers.
 */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class PublicFigureService {

    private final FactsService facts;
    private final FacetValues values;
    private final Clock clock;
    private final ZoneId zone;
    private final Cache<Asked, PublicFigures> answers =
            Caffeine.newBuilder().maximumSize(1).build();

    PublicFigureService(FactsService facts, FacetValues values, Clock clock, ZoneId zone) {
        this.facts = facts;
        this.values = values;
        this.clock = clock;
        this.zone = zone;
    }

    private record Asked(LocalDate day, FactsService.Generation generation) {}

    public PublicFigures figures() {
        var today = LocalDate.now(clock.withZone(zone));
        return answers.get(new Asked(today, facts.generation()), asked -> Acting.asPublic(() -> counted(today)));
    }

    private PublicFigures counted(LocalDate today) {
        var whole = PublicCount.whole(today);
        var tables = List.of(
                new PublicCount(Facet.PHASE, PublicFigureService::phase, today),
                new PublicCount(Facet.SECTION, ProjectFacts::section, today),
                new PublicCount(Facet.UNIT, ProjectFacts::unit, today),
                new PublicCount(Facet.CATEGORY, ProjectFacts::category, today),
                new PublicCount(Facet.PROOF, one -> one.evidence().code(), today));
        facts.each(ProjectFilter.ALL, one -> {
            whole.add(one);
            tables.forEach(table -> table.add(one));
        });
        var known = ReportPeriod.quarterOf(today).previous();
        return new PublicFigures(
                today,
                whole.total(),
                tables.stream()
                        .map(table -> table.table(values.offered(table.by())))
                        .flatMap(Optional::stream)
                        .toList(),
                spent(known),
                known.last());
    }

    private Map<PublicFigures.Measure, PublicFigures.Cell> spent(ReportPeriod known) {
        var count = new SpentCount();
        var earlier = known.previous().last();
        facts.eachSpending(endOf(earlier), earlier, count::before);
        facts.eachSpending(endOf(known.last()), known.last(), count::now);
        return count.result();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private static @Nullable String phase(ProjectFacts facts) {
        var stage = facts.stage();
        return stage == null ? null : stage.phase().name();
    }
}
