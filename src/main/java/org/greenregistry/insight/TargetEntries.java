package org.greenregistry.insight;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TargetEntries extends Repository<TargetEntry, UUID> {

    TargetEntry save(TargetEntry entry);

    List<TargetEntry> findByYearAndAtLessThanEqualOrderByIdAsc(int year, Instant at);

    List<TargetEntry> findByIdIn(Collection<UUID> ids);
}
