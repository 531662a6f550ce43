package org.greenregistry.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.greenregistry.access.ForStaff;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.ProjectFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the whole book for those who steer. All projects count, also those the public does not see. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class InsightService {

    private static final int ANSWERS = 200;

    private final FactsService facts;
    private final FacetValues values;
    private final InsightSettings settings;
    private final Cache<Asked, Overview> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    InsightService(FactsService facts, FacetValues values, InsightSettings settings) {
        this.facts = facts;
        this.values = values;
        this.settings = settings;
    }

    private record Asked(Question question, Dimension by, Trend.Step step, FactsService.Generation generation) {}

    /** The four blocks, a breakdown, what frames show, and trends by quarters. */
    public Overview overview(Question question, Dimension by) {
        return overview(question, by, Trend.Step.QUARTER);
    }

    /** The same, with the trend by {@code step}. The same question of an unchanged book is answered from memory. */
    public Overview overview(Question question, Dimension by, Trend.Step step) {
        return answers.get(new Asked(question, by, step, facts.generation()), asked -> counted(question, by, step));
    }

    /** What the books of two instants differ in, as far as {@code filter} describes them. */
    public Changes changes(ProjectFilter filter, Instant from, Instant to) {
        var count = new ChangesCount();
        facts.eachChanged(filter, from, to, count::ended, count::began);
        return count.result();
    }

    /** What the book of {@code until} says of the closed period and the closing did not know. */
    public LateEntries late(ProjectFilter filter, Closing closing, Instant until) {
        var count = new LateCount(closing);
        facts.eachChanged(filter, closing.at(), until, count::closed, count::known);
        return count.result();
    }

    private Overview counted(Question question, Dimension by, Trend.Step step) {
        var plan = new PlanCount(question);
        var stuck = new StuckCount(question, settings.slowness());
        var trust = new TrustCount(question);
        var breakdown = new BreakdownCount(question, by);
        var trend = new TrendCount(question, step);
        var lenses = Arrays.stream(Lens.values())
                .map(lens -> new LensCount(question, lens, values.offered(lens.facet())))
                .toList();
        var smart = new SmartCount(question);
        var counts = new ArrayList<Count<?>>(List.of(plan, stuck, trust, breakdown, trend, smart));
        counts.addAll(lenses);
        facts.each(question.filter(), one -> counts.forEach(count -> count.add(one)));
        return new Overview(
                question,
                plan.result(),
                stuck.result(),
                trust.result(),
                breakdown.result(),
                trend.result(),
                lenses.stream().map(LensCount::result).toList(),
                smart.result());
    }
}
