package org.greenregistry.work;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JobRows extends Repository<JobRow, UUID> {

    JobRow save(JobRow row);

    void delete(JobRow row);

    Optional<JobRow> findById(UUID id);

    List<JobRow> findByIdIn(Collection<UUID> ids);

    /** Whatever waits, of people of whom nothing runs; who asked first comes first. */
    @Query("""
            select j.id from JobRow j where j.state = JobState.QUEUED
              and not exists (select 1 from JobRow o where o.asker = j.asker and o.state = JobState.RUNNING)
            order by j.id""")
    List<UUID> next(Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from JobRow j where j.id = :id")
    Optional<JobRow> lock(UUID id);

    List<JobRow> findByState(JobState state);

    List<JobRow> findByAskerOrderByIdDesc(UUID asker, Limit most);

    long countByAskerAndState(UUID asker, JobState state);

    List<JobRow> findByEndedAtBefore(Instant then, Limit most);

    @Query("select count(j) > 0 from JobRow j where j.outcome.sha256 = :sha256")
    boolean names(String sha256);
}
