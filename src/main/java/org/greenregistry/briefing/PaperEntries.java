package org.greenregistry.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PaperEntries extends Repository<PaperEntry, UUID> {

    PaperEntry save(PaperEntry entry);

    Optional<PaperEntry> findById(UUID id);

    List<PaperEntry> findByIdIn(Collection<UUID> ids);

    List<PaperEntry> findAllByOrderByIdDesc(Limit most);

    boolean existsBySha256(String sha256);
}
