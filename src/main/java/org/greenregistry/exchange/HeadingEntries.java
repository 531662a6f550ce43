package org.greenregistry.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HeadingEntries extends Repository<HeadingEntry, UUID> {

    HeadingEntry save(HeadingEntry entry);

    void delete(HeadingEntry entry);

    List<HeadingEntry> findByAgencyAndKindOrderById(String agency, String kind);

    Optional<HeadingEntry> findByAgencyAndKindAndHeading(String agency, String kind, String heading);

    List<HeadingEntry> findByIdIn(Collection<UUID> ids);
}
