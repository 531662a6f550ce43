package org.greenregistry.cooperation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.greenregistry.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes of events: from first contacts to projects that work. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class EffectService {

    /** The facet of events that says which steps were reached. */
    public static final String STEP = "step";

    private final CooperationService records;
    private final CooperationKind<EventContent> events;

    EffectService(CooperationService records, CooperationKinds kinds) {
        this.records = records;
        events = kinds.of(EventContent.class);
    }

    /**
     * Every step in its order.
     *
     * @param asOf the instant whose book is asked; absent for now
     */
    public List<EffectCount> chain(@Nullable Instant asOf) {
        return Arrays.stream(Effect.values()).map(step -> count(step, asOf)).toList();
    }

    private EffectCount count(Effect step, @Nullable Instant asOf) {
        var query = CooperationQuery.ALL.with(STEP, Set.of(step.name())).at(asOf);
        var samples = new long[1];
        records.each(events, query, row -> samples[0] += row.isSample() ? 1 : 0);
        return new EffectCount(step, records.count(events, query) - samples[0], samples[0]);
    }
}
