package org.greenregistry.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RateEntries extends Repository<RateEntry, UUID> {

    RateEntry save(RateEntry entry);

    Optional<RateEntry> findById(UUID id);

    List<RateEntry> findAllByOrderByFromDescIdDesc();

    List<RateEntry> findByIdIn(Collection<UUID> ids);
}
