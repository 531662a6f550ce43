package org.greenregistry.opportunity;

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

interface Inquiries extends Repository<Inquiry, Long> {
    Inquiry save(Inquiry inquiry);

    void delete(Inquiry inquiry);

    @Query("select i from Inquiry i where i.uid = :id")
    Optional<Inquiry> find(UUID id);

    Optional<Inquiry> findByForm(UUID form);

    @Query("select i from Inquiry i where i.uid in :ids")
    List<Inquiry> named(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inquiry i where i.uid = :id")
    Optional<Inquiry> lock(UUID id);

    List<Inquiry> findByAddress(String address);

    List<Inquiry> findByAccountOrderByNumberDesc(UUID account);

    /** Those that wait for the office, the longest first. */
    @Query("select i from Inquiry i where i.confirmedAt is not null and i.closedAt is null and i.answeredAt is null"
            + " order by i.answerBy, i.number")
    List<Inquiry> waiting(Limit limit);

    /** All, those that wait first. */
    @Query("select i from Inquiry i where i.confirmedAt is not null order by"
            + " case when i.closedAt is null and i.answeredAt is null then 0 when i.closedAt is null then 1 else 2 end,"
            + " i.answerBy, i.number")
    List<Inquiry> all(Pageable page);

    @Query("select count(distinct i.address) from Inquiry i where i.record = :record and i.confirmedAt is not null"
            + " and i.subject = org.greenregistry.opportunity.InquirySubject.INTEREST")
    long interested(UUID record);

    @Query("select i from Inquiry i where i.confirmedAt is null and i.sentAt < :before")
    List<Inquiry> unconfirmed(Instant before, Limit limit);
}
