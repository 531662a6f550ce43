package org.greenregistry.exchange;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredImports extends Repository<StoredImport, UUID> {

    StoredImport save(StoredImport table);

    Optional<StoredImport> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from StoredImport i where i.id = :id")
    Optional<StoredImport> lock(UUID id);

    List<StoredImport> findByOwnerOrderByIdDesc(UUID owner, Limit limit);

    boolean existsByFile(String file);
}
