package org.greenregistry.ledger;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Records extends Repository<LedgerRecord, UUID> {

    void delete(LedgerRecord record);

    Optional<LedgerRecord> findById(UUID id);

    List<LedgerRecord> findByIdIn(Collection<UUID> ids);

    Optional<LedgerRecord> findByKindAndCode(String kind, String code);

    List<LedgerRecord> findByKindAndCodeIn(String kind, Collection<String> codes);

    /** Those with a code, from behind {@code id} on: no page is counted through. */
    @Query("select r from LedgerRecord r where r.kind = :kind and r.code is not null and r.id > :id order by r.id")
    List<LedgerRecord> after(String kind, UUID id, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from LedgerRecord r where r.id = :id")
    LedgerRecord lock(UUID id);

    /** Always in the same order, so that two who lock several never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from LedgerRecord r where r.id in :ids order by r.id")
    List<LedgerRecord> lockAll(Collection<UUID> ids);
}
