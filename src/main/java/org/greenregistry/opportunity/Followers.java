package org.greenregistry.opportunity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Followers extends Repository<Follower, UUID> {
    Follower save(Follower follower);

    void delete(Follower follower);

    Optional<Follower> findById(UUID id);

    Optional<Follower> findByAddress(String address);

    Optional<Follower> findByAccount(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Follower f where f.id = :id")
    Optional<Follower> lock(UUID id);

    /** Addresses that follow nothing, not even unconfirmed; what an account chose stays with it. */
    @Query(
            "select f from Follower f where f.address is not null and f.createdAt < :before and not exists (select w from Watch w where w.follower = f)")
    List<Follower> idle(Instant before, Limit limit);
}
