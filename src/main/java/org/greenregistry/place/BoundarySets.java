package org.greenregistry.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoundarySets extends Repository<BoundarySetRow, UUID> {

    BoundarySetRow save(BoundarySetRow set);

    void delete(BoundarySetRow set);

    Optional<BoundarySetRow> findById(UUID id);

    List<BoundarySetRow> findByIdIn(Collection<UUID> ids);

    boolean existsBySha256AndValidFrom(String sha256, LocalDate validFrom);

    @Query("select s.id from BoundarySetRow s order by s.id")
    List<UUID> ids();

    /** Those that count from the latest day first; of one day, those adopted last. */
    List<BoundarySetRow> findAllByOrderByValidFromDescAdoptedAtDescIdDesc();
}
