package org.greenregistry.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedViewEntries extends Repository<SavedViewEntry, UUID> {

    SavedViewEntry save(SavedViewEntry entry);

    void delete(SavedViewEntry entry);

    Optional<SavedViewEntry> findById(UUID id);

    List<SavedViewEntry> findByIdIn(Collection<UUID> ids);

    long countByOwner(UUID owner);

    @Query("select v from SavedViewEntry v where v.owner = :reader or v.shared order by lower(v.name), v.id")
    List<SavedViewEntry> seenBy(UUID reader);
}
