package org.greenregistry.cooperation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IntroductionEntries extends Repository<IntroductionEntry, UUID> {

    IntroductionEntry save(IntroductionEntry entry);

    Optional<IntroductionEntry> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from IntroductionEntry i where i.id = :id")
    Optional<IntroductionEntry> lock(UUID id);

    List<IntroductionEntry> findByIdIn(Collection<UUID> ids);

    @Query("select i from IntroductionEntry i where i.need = :record or i.offer = :record order by i.id desc")
    List<IntroductionEntry> of(UUID record);

    @Query("select i from IntroductionEntry i where i.need in :records or i.offer in :records order by i.id desc")
    List<IntroductionEntry> ofAny(Collection<UUID> records, Limit most);

    boolean existsByNeedAndOfferAndStateIn(UUID need, UUID offer, Collection<IntroductionState> states);

    /** Those whose state was noted longest ago first. */
    @Query("select i from IntroductionEntry i where i.state in :states order by i.changedAt, i.id")
    List<IntroductionEntry> page(Collection<IntroductionState> states, Pageable page);

    long countByStateIn(Collection<IntroductionState> states);

    @Query("select i from IntroductionEntry i where i.state in :states and i.changedAt < :before"
            + " order by i.changedAt, i.id")
    List<IntroductionEntry> waiting(Collection<IntroductionState> states, Instant before, Limit most);
}
