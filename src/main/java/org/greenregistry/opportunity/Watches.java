package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Watches extends Repository<Watch, UUID> {
    Watch save(Watch watch);

    void delete(Watch watch);

    Optional<Watch> findById(UUID id);

    @Query("select w from Watch w where w.follower = :follower and w.target = :target")
    Optional<Watch> find(Follower follower, Target target);

    @Query("select w from Watch w where w.follower = :follower order by w.createdAt, w.id")
    List<Watch> of(Follower follower);

    /** Followers with a watch that must be looked at: something was written since, or its day has come. */
    @Query("select distinct w.follower.id from Watch w where w.dueAt <= :now"
            + " and (w.toldUntil < :latest or w.pace <> org.greenregistry.opportunity.Pace.AT_ONCE)"
            + " order by w.follower.id")
    List<UUID> due(Instant now, Instant latest);

    @Query("select w from Watch w where w.follower = :follower and w.dueAt <= :now and w.toldUntil < :until"
            + " order by w.createdAt, w.id")
    List<Watch> due(Follower follower, Instant now, Instant until);

    /** Lists confirmed people follow, each as often as there are people. */
    @Query("select new org.greenregistry.opportunity.SavedSearch(w.target.value, w.follower.id) from Watch w"
            + " where w.confirmedAt is not null and w.target.kind = org.greenregistry.opportunity.Target.Kind.LIST"
            + " order by w.target.value, w.follower.id")
    List<SavedSearch> searches();

    @Query("select w from Watch w where w.confirmedAt is null and w.createdAt < :before")
    List<Watch> unconfirmed(Instant before, Limit limit);
}
