package org.greenregistry.organisation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationVersions extends Repository<OrganisationVersion, UUID> {

    /** Newest first. */
    List<OrganisationVersion> findByRecordOrderByNumberDesc(UUID record);

    /**
     * Locks the organisations in one order, so that no two stewards can merge them into each other. Every record has a
     * first version, for good.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from OrganisationVersion v where v.record in :records and v.number = 1 order by v.id")
    List<OrganisationVersion> lock(Collection<UUID> records);
}
