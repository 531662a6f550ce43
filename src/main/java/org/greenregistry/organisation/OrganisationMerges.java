package org.greenregistry.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationMerges extends Repository<OrganisationMerge, UUID> {

    OrganisationMerge save(OrganisationMerge merge);

    void delete(OrganisationMerge merge);

    Optional<OrganisationMerge> findById(UUID record);

    List<OrganisationMerge> findAll();

    List<OrganisationMerge> findBySurvivor(UUID survivor);

    /** Who {@code record} is today: itself, or at the end of all mergers another one. */
    default UUID survivorOf(UUID record) {
        return findById(record).map(merge -> survivorOf(merge.survivor())).orElse(record);
    }

    /** {@code record} and all that were merged into it, over any number of mergers. */
    default Set<UUID> withMerged(UUID record) {
        var found = new LinkedHashSet<UUID>(List.of(record));
        findBySurvivor(record).forEach(merge -> found.addAll(withMerged(merge.record())));
        return found;
    }
}
