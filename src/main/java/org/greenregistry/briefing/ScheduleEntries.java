package org.greenregistry.briefing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScheduleEntries extends Repository<ScheduleEntry, UUID> {

    ScheduleEntry save(ScheduleEntry entry);

    Optional<ScheduleEntry> findById(UUID id);

    List<ScheduleEntry> findByIdIn(Collection<UUID> ids);

    List<ScheduleEntry> findByOwnerAndActiveTrueOrderByIdDesc(UUID owner);

    long countByOwnerAndActiveTrue(UUID owner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScheduleEntry s where s.active and s.nextAt <= :now order by s.nextAt, s.id")
    List<ScheduleEntry> due(Instant now);
}
