package org.greenregistry.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reading versions. There is no delete and no update, and adding is {@link Publishing}'s alone. */
interface Versions extends Repository<Version, UUID> {

    List<Version> findByRecordOrderByNumberDesc(UUID record);

    Optional<Version> findByRecordAndNumber(UUID record, int number);

    Optional<Version> findFirstByRecordOrderByNumberDesc(UUID record);

    Optional<Version> findFirstByRecordAndRecordedFromLessThanEqualOrderByNumberDesc(UUID record, Instant at);

    @Query("select v from Version v where v.record in :records and v.number ="
            + " (select max(n.number) from Version n where n.record = v.record)")
    List<Version> newestOf(Collection<UUID> records);

    List<Version> findByRecordIn(Collection<UUID> records);

    @Query("select max(v.recordedFrom) from Version v where v.recordedFrom <= :until")
    Optional<Instant> latest(Instant until);

    @Query("select v from Version v, LedgerRecord r where r.id = v.record and r.kind = :kind"
            + " and v.recordedFrom > :after and v.recordedFrom <= :until order by v.recordedFrom, v.id")
    List<Version> changed(String kind, Instant after, Instant until);

    boolean existsByAuthor(UUID author);

    long count();

    Slice<Version> findAllByOrderByRecordedFromAscIdAsc(Pageable page);
}
