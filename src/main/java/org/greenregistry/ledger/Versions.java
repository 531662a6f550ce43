package org.greenregistry.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    @Query("select v from Version v, LedgerRecord r where r.id = v.record and r.kind = :kind and v.number ="
            + " (select max(n.number) from Version n where n.record = v.record) order by v.code")
    List<Version> newestOf(String kind);

    List<Version> findByRecordIn(Collection<UUID> records);

    List<Version> findByRecordInAndNumberIn(Collection<UUID> records, Collection<Integer> numbers);

    @Query("select max(v.recordedFrom) from Version v where v.recordedFrom <= :until")
    Optional<Instant> latest(Instant until);

    @Query("select v from Version v, LedgerRecord r where r.id = v.record and r.kind = :kind"
            + " and v.recordedFrom > :after and v.recordedFrom <= :until order by v.recordedFrom, v.id")
    List<Version> changed(String kind, Instant after, Instant until);

    boolean existsByAuthor(UUID author);

    long count();

    /** The book in the order it was written, from behind {@code id} of {@code from} on: no page is counted through. */
    @Query("select v from Version v where v.recordedFrom >= :from and (v.recordedFrom > :from or v.id > :id)"
            + " order by v.recordedFrom, v.id")
    List<Version> after(Instant from, UUID id, Limit limit);
}
