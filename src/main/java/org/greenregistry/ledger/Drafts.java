package org.greenregistry.ledger;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {

    /** Waits for a decision, and is no work of {@code :me}. */
    String OTHERS = "d.state = 'SUBMITTED' and d.owner <> :me and d.round.submittedBy <> :me"
            + " and :me not member of d.writers";

    void delete(Draft draft);

    Optional<Draft> findById(UUID id);

    /** With the row locked, so that of two acts on one draft the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id")
    Optional<Draft> lock(UUID id);

    Optional<Draft> findByRecordIdAndOwner(UUID record, UUID owner);

    List<Draft> findByOwnerAndRecordIdIn(UUID owner, Collection<UUID> records);

    List<Draft> findByRecordIdOrderByUpdatedAtDesc(UUID record);

    boolean existsByRecordIdAndIdNot(UUID record, UUID id);

    @Query("select d from Draft d join fetch d.record where d.owner = :owner order by d.updatedAt desc, d.id")
    List<Draft> of(UUID owner);

    @Query("select d from Draft d join fetch d.record where d.owner = :owner and d.kind = :kind"
            + " order by d.updatedAt desc, d.id")
    List<Draft> page(UUID owner, String kind, Pageable page);

    long countByOwnerAndKind(UUID owner, String kind);

    /** Those that came in no batch. */
    @Query("select d from Draft d join fetch d.record where d.state = 'SUBMITTED' and d.round.batch is null"
            + " order by d.round.submittedAt, d.id")
    List<Draft> submittedAlone();

    /** The batches submitted drafts came in that are no work of {@code me}, once for each who handed some over. */
    @Query("select new org.greenregistry.ledger.BatchRow("
            + "d.round.batch, d.kind, d.round.submittedBy, count(d), min(d.round.submittedAt)) from Draft d"
            + " where d.round.batch is not null and " + OTHERS
            + " group by d.round.batch, d.kind, d.round.submittedBy order by min(d.round.submittedAt), d.round.batch")
    List<BatchRow> batches(UUID me);

    @Query("select d.id from Draft d where d.round.batch = :batch and " + OTHERS + " order by d.record.id, d.id")
    List<UUID> inBatch(UUID batch, UUID me);

    @Query("select d.id from Draft d where d.round.batch = :batch and d.state = 'SUBMITTED' and d.owner = :owner"
            + " order by d.record.id, d.id")
    List<UUID> handedOver(UUID batch, UUID owner);

    @Query("select d from Draft d join fetch d.record where d.id in :ids order by d.record.id, d.id")
    List<Draft> some(Collection<UUID> ids);

    @Query("select d from Draft d join fetch d.record where d.kind = :kind and d.round.outside"
            + " and d.owner in :owners order by d.updatedAt desc")
    List<Draft> fromOutside(String kind, Collection<UUID> owners);

    List<Draft> findByRecordId(UUID record);

    List<Draft> findAll();

    /** Whose it is and when somebody wrote on it last. */
    record Left(UUID owner, Instant updatedAt) {}

    @Query("select new org.greenregistry.ledger.Drafts$Left(d.owner, d.updatedAt) from Draft d"
            + " where d.state <> 'SUBMITTED' and d.updatedAt < :before order by d.updatedAt, d.id")
    List<Left> openBefore(Instant before);

    /** Of changes people outside handed in. */
    @Query("select d.id from Draft d where d.record.id = :record and d.state = 'SUBMITTED' and d.intent = 'CHANGE'"
            + " and d.round.outside order by d.id")
    List<UUID> waitingFor(UUID record);

    /** Which record a draft is of, with neither of them read. */
    @Query("select d.record.id from Draft d where d.id = :id")
    Optional<UUID> recordOf(UUID id);
}
