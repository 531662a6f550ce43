package org.greenregistry.opportunity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Guests extends Repository<Guest, UUID> {
    Guest save(Guest guest);

    void delete(Guest guest);

    Optional<Guest> findById(UUID id);

    Optional<Guest> findByEventAndAddress(UUID event, String address);

    List<Guest> findByAddress(String address);

    @Query("select g.event from Guest g where g.id = :id")
    Optional<UUID> event(UUID id);

    /** Whoever takes or leaves a seat holds all guests of the event, so that no seat is given twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Guest g where g.event = :event order by g.id")
    List<Guest> lockAll(UUID event);

    long countByEventAndStateIn(UUID event, Collection<GuestState> states);

    /** In the order in which they confirmed. */
    @Query("select g from Guest g where g.event = :event and g.state in :states order by g.confirmedAt, g.id")
    List<Guest> listed(UUID event, Collection<GuestState> states, Pageable page);

    @Query("select g from Guest g where g.state = org.greenregistry.opportunity.GuestState.ASKED"
            + " and g.askedAt < :before")
    List<Guest> unconfirmed(Instant before, Limit limit);

    @Query("select g from Guest g where g.address is not null and g.eraseFrom <= :today")
    List<Guest> over(LocalDate today, Limit limit);
}
