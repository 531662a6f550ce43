package org.greenregistry.insight;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ClosingEntries extends Repository<ClosingEntry, UUID> {

    ClosingEntry save(ClosingEntry entry);

    List<ClosingEntry> findAllByOrderByAtDescIdDesc(Limit most);

    List<ClosingEntry> findByPeriodOrderByAtDescIdDesc(String period);

    Optional<ClosingEntry> findFirstByPeriodAndAtLessThanEqualOrderByAtDescIdDesc(String period, Instant at);

    List<ClosingEntry> findByIdIn(Collection<UUID> ids);
}
