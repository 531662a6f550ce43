package org.greenregistry.place;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BoundaryRows extends Repository<BoundaryRow, UUID> {

    BoundaryRow save(BoundaryRow row);

    List<BoundaryRow> findAll();

    List<BoundaryRow> findBySet(UUID set);

    void deleteBySet(UUID set);
}
