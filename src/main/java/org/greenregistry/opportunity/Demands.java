package org.greenregistry.opportunity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Demands extends Repository<Demand, UUID> {
    Demand save(Demand demand);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Demand d where d.record = :record and d.field = :field")
    Optional<Demand> lock(UUID record, String field);

    List<Demand> findByRecordOrderByAskedDesc(UUID record);

    @Query("select d from Demand d order by d.asked desc, d.askedAt desc")
    List<Demand> most(Limit limit);
}
